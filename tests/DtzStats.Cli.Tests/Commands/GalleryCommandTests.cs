using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DtzStats.Cli.Tests.Commands;

/// <summary>The gallery as a user asks for it, on the data that the repository carries.</summary>
public sealed class GalleryCommandTests(Loaded loaded) : IClassFixture<Loaded>, IDisposable
{
    private static readonly string[] Kinds = ["bar", "bubbles", "dots", "index", "line", "map", "panels", "slope", "stacked", "waterfall"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("nl", "galerij geschreven", "Kaart")]
    [InlineData("en", "gallery written", "Map")]
    public void Run_AnyLanguage_WritesEachKindAsSvgPngAndTableWithAPageOfThem(string language, string told, string map)
    {
        var folder = _folder.PathOf("out");
        var (exitCode, output, error) = loaded.Run("gallery", "--out", folder, "--language", language);
        Assert.True(exitCode == 0, error);
        Assert.StartsWith(told, output, StringComparison.Ordinal);
        Assert.Equal(Kinds.SelectMany(k => new[] { k + ".png", k + ".svg" }), Directory.GetFiles(Path.Combine(folder, "charts")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(Kinds.Select(k => k + ".csv"), Directory.GetFiles(Path.Combine(folder, "tables")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var page = File.ReadAllText(Path.Combine(folder, "index.html"));
        Assert.Contains($"<html lang=\"{language}\">", page, StringComparison.Ordinal);
        Assert.Contains($"<h2 id=\"section-map\">{map}</h2>", page, StringComparison.Ordinal);
        Assert.Equal(Kinds.Length, Regex.Count(page, "<caption"));
        Assert.Equal(2 * Kinds.Length, Regex.Count(page, "role=\"img\""));
    }

    [Fact]
    public void Run_Twice_IsTheSameBytes()
    {
        foreach (var name in new[] { "a", "b" })
            Assert.Equal(0, loaded.Run("gallery", "--out", _folder.PathOf(name)).ExitCode);
        Assert.All(
            Directory.GetFiles(_folder.PathOf("a"), "*", SearchOption.AllDirectories),
            file => Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(_folder.PathOf("b"), Path.GetRelativePath(_folder.PathOf("a"), file)))));
    }

    [Fact]
    public void Run_Charts_TellTheirFiguresInWords()
    {
        Assert.Equal(0, loaded.Run("gallery", "--out", _folder.PathOf("out")).ExitCode);
        var desc = XDocument.Load(_folder.PathOf("out/charts/map.svg")).Root!.Elements().Single(e => e.Name.LocalName == "desc").Value;
        Assert.StartsWith("Kaart: verandering in % per gemeente, van hoog naar laag. Hardenberg +9,8%;", desc, StringComparison.Ordinal);
        Assert.Contains("Grenzen: Kadaster / Centraal Bureau voor de Statistiek, 2022", desc, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_YearsInTheWrongOrder_IsWrongUsage() =>
        Assert.Equal(2, loaded.Run("gallery", "--since", "2025", "--year", "2016", "--out", _folder.PathOf("out")).ExitCode);
}
