using DtzStats.Core.Languages;
using DtzStats.Reporting.Tests.Writers.Html;
using DtzStats.Reporting.Writers;

namespace DtzStats.Reporting.Tests.Writers;

public sealed class EditionFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dtzstats-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Leftovers_OfAnEarlierEdition_AreWhatThisOneDidNotWrite()
    {
        var edition = SampleEdition.In(Language.Dutch);
        var wide = EditionFolder.Write(edition, _folder, EditionFormats.Html, null);
        Assert.Empty(EditionFolder.Leftovers(_folder, wide));
        var narrow = EditionFolder.Write(edition with { Sections = [edition.Sections[1]] }, _folder, EditionFormats.Html, null);
        Assert.Equal(
            ["charts/lijnen.png", "charts/lijnen.svg", "charts/staven.png", "charts/staven.svg", "tables/gemeenten.csv", "tables/los.csv"],
            EditionFolder.Leftovers(_folder, narrow));
        Assert.True(File.Exists(Path.Combine(_folder, "charts/lijnen.svg")));
    }

    [Theory]
    [InlineData("index.html", true)]
    [InlineData("stand-van-emmen-2024.docx", true)]
    [InlineData("state-of-the-region-2024.pdf", true)]
    [InlineData("Begroting 2024.xlsx", false)]
    [InlineData("begroting.xlsx", false)]
    [InlineData("notities.html", false)]
    [InlineData("charts/notes.txt", false)]
    public void Leftovers_FilesOfOthers_AreNone(string name, bool expected)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "charts"));
        File.WriteAllText(Path.Combine(_folder, name), "");
        Assert.Equal(expected ? [name] : [], EditionFolder.Leftovers(_folder, []));
    }
}
