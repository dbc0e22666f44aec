using DtzStats.Core.Releases;
using DtzStats.Web.Copies;

namespace DtzStats.Web.Tests.Copies;

/// <summary>A copy takes the place of the one before when it is whole, and of nothing else.</summary>
public sealed class CopyFolderTests : IDisposable
{
    private static readonly Release Release = new("2025", DateTimeOffset.UnixEpoch, 1, ReleaseRules.Default, new string('0', 64), []);

    private readonly TemporaryFolder _folder = new();

    private string Site => _folder.PathOf("site");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Complete_TakesThePlaceOfTheCopyBefore()
    {
        Write("old.html");
        Write("new.html");
        Assert.Equal(["new.html", "release.json"], Names(Site));
        Assert.Equal([Site], Directory.GetFileSystemEntries(_folder.FullPath));
    }

    [Fact]
    public void Dispose_BeforeItIsWhole_LeavesTheCopyBefore()
    {
        Write("old.html");
        using (var copy = CopyFolder.Open(Site))
            copy.Write("half.html", [1]);
        Assert.Equal(["old.html", "release.json"], Names(Site));
        Assert.Equal([Site], Directory.GetFileSystemEntries(_folder.FullPath));
    }

    [Fact]
    public void Open_AfterOneThatWasKilledWhileWriting_BeginsAnew()
    {
        Write("old.html");
        Directory.CreateDirectory(Site + ".tmp");
        File.WriteAllText(Path.Combine(Site + ".tmp", ".dtzstats-publish"), "");
        File.WriteAllText(Path.Combine(Site + ".tmp", "half.html"), "");
        Write("new.html");
        Assert.Equal(["new.html", "release.json"], Names(Site));
    }

    [Fact]
    public void Open_AfterOneThatWasKilledBetweenTheMoves_FindsTheCopyBack()
    {
        Write("old.html");
        Directory.Move(Site, Site + ".previous");
        using (CopyFolder.Open(Site))
            Assert.Equal(["old.html", "release.json"], Names(Site));
    }

    [Theory]
    [InlineData("site/thesis.docx")]
    [InlineData("site.tmp/thesis.docx")]
    [InlineData("site.previous/thesis.docx")]
    public void Open_WhereSomethingElseStands_Refuses(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.PathOf(file))!);
        File.WriteAllText(_folder.PathOf(file), "");
        Assert.Contains("niet leeg", Assert.Throws<CopyException>(() => CopyFolder.Open(Site)).Text.Dutch, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder.PathOf(file)));
    }

    [Fact]
    public void Open_WhereSomethingWasAddedToTheCopy_RefusesAndNamesIt()
    {
        Write("old.html");
        File.WriteAllText(Path.Combine(Site, "CNAME"), "");
        Assert.Contains("CNAME", Assert.Throws<CopyException>(() => CopyFolder.Open(Site)).Text.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_WhileAnotherWrites_Refuses()
    {
        using var first = CopyFolder.Open(Site);
        Assert.Contains("wacht", Assert.Throws<CopyException>(() => CopyFolder.Open(Site)).Text.Dutch, StringComparison.Ordinal);
    }

    private void Write(string name)
    {
        using var copy = CopyFolder.Open(Site);
        copy.Write(name, [1]);
        copy.Write(CopyRecord.FileName, CopyRecord.Write(Release, null, copy.Files));
        copy.Complete();
    }

    private static IEnumerable<string> Names(string folder) => Directory.GetFiles(folder).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal);
}
