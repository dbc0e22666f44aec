using DtzStats.Reporting.Writers.Pdf;

namespace DtzStats.Reporting.Tests.Writers.Pdf;

public sealed class BrowserFinderTests
{
    [Fact]
    public void Find_OnThePath_EdgeComesBeforeChromeAndChromium()
    {
        var chromium = Path.Combine("a", "chromium");
        var edge = Path.Combine("b", "microsoft-edge");
        Assert.Equal(edge, Finder($"a{Path.PathSeparator}b", chromium, edge).Find(null));
        Assert.Equal(chromium, Finder($"a{Path.PathSeparator}b", chromium).Find(null));
    }

    [Fact]
    public void Find_NotOnThePath_UsualPlaces() => Assert.Equal("/opt/google/chrome/chrome", Finder("", "/opt/google/chrome/chrome").Find(null));

    [Fact]
    public void Find_None_SaysHowToGetOne()
    {
        var e = Assert.Throws<PdfException>(() => Finder("a").Find(null));
        Assert.Contains("apt install chromium", e.Text.Dutch, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', e.Text.Dutch + e.Text.English);
    }

    [Fact]
    public void Find_TheOneThatWasAskedFor_OrNone()
    {
        Assert.Equal("x", Finder("a", "x", Path.Combine("a", "chromium")).Find("x"));
        Assert.Contains(" y;", Assert.Throws<PdfException>(() => Finder("a", Path.Combine("a", "chromium")).Find("y")).Text.Dutch, StringComparison.Ordinal);
    }

    private static BrowserFinder Finder(string path, params string[] files) => new(name => name == "PATH" ? path : null, files.Contains);
}
