using System.Net;
using System.Text.RegularExpressions;

namespace DtzStats.EndToEnd.Tests.Browsers;

/// <summary>The report as a PDF, read back.</summary>
[Collection(InBrowser.Name)]
public sealed partial class PdfTests(ReportFixture report)
{
    [Theory]
    [InlineData("nl", "Bronnen")]
    [InlineData("en", "Sources")]
    public void Pdf_Document_HasLanguageTagsAndBookmarks(string language, string last)
    {
        using var pdf = new TaggedPdf(report.FileOf(language, ".pdf"));
        Assert.True(pdf.IsMarked);
        Assert.Equal(language, pdf.Language);
        var headings = Matches(report.FileOf(language, "index.html"), HeadingsOfThePage());
        Assert.Equal(headings.Count, pdf.Tags.Count(t => t.Name is "H1" or "H2" or "H3" or "H4"));
        Assert.Single(pdf.Of("H1"));
        Assert.Contains(last, pdf.Bookmarks);
        Assert.Equal(headings, pdf.Bookmarks);
        // The title is of 24 points: a browser shrinks everything where one table is wider than the sheet.
        Assert.Equal(24, pdf.LargestLetters, 0.2);
    }

    [Fact]
    public void Pdf_Tables_HaveTheirHeadersWithScope()
    {
        using var pdf = new TaggedPdf(report.FileOf("nl", ".pdf"));
        var page = File.ReadAllText(report.FileOf("nl", "index.html"));
        Assert.Equal(page.Split("<table").Length - 1, pdf.Of("Table").Count());
        Assert.Equal(page.Split("scope=\"col\"").Length - 1, pdf.Of("TH").Count(t => pdf.ScopeOf(t) == "Column"));
        Assert.Equal(page.Split("scope=\"row\"").Length - 1, pdf.Of("TH").Count(t => pdf.ScopeOf(t) == "Row"));
        Assert.All(pdf.Of("TH"), t => Assert.NotNull(pdf.ScopeOf(t)));
    }

    [Theory]
    [InlineData("nl", "Bron: CBS", "Illustratief, geen offici\u00eble cijfers", "Bestand")]
    [InlineData("en", "Source: CBS", "Illustrative, not official figures", "File")]
    public void Pdf_Pages_KeepHeadingsWithTheirTextAndMarksWithTheirFigures(string language, string official, string mark, string lastSource)
    {
        using var pdf = new TaggedPdf(report.FileOf(language, ".pdf"));
        Assert.Empty(pdf.HeadingsAtTheFoot());
        var pages = pdf.Pages();
        Assert.Contains(lastSource, pages[^1], StringComparison.Ordinal);
        Assert.All(pages.Where(p => p.Contains(official + ", 81575NED, 20", StringComparison.Ordinal)), p => Assert.DoesNotContain(mark, p, StringComparison.Ordinal));
        Assert.Contains(pages, p => p.Contains(official + ", 81575NED, 20", StringComparison.Ordinal));
        Assert.StartsWith(mark, pages[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Pdf_Figures_EachHaveTheirTextAlternative()
    {
        using var pdf = new TaggedPdf(report.FileOf("nl", ".pdf"));
        var alternatives = pdf.Of("Figure").Select(f => pdf.TextOf(f, "Alt")).ToList();
        Assert.NotEmpty(alternatives);
        Assert.DoesNotContain(null, alternatives);
        Assert.Contains(alternatives, a => a!.Contains("van 114.600 in 2016 naar 118.100 in 2025", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void Pdf_EveryNumberOfThePage_IsInIt(string language)
    {
        using var pdf = new TaggedPdf(report.FileOf(language, ".pdf"));
        var words = string.Join(' ', pdf.Words);
        var numbers = Matches(report.FileOf(language, "index.html"), NumbersOfThePage());
        Assert.True(numbers.Count > 300);
        Assert.All(numbers, n => Assert.Contains(n, words, StringComparison.Ordinal));
    }

    [Fact]
    public void Pdf_TwiceAndElsewhere_SameBytes()
    {
        var again = Command.Run(report.Folder, ["report", "--format", "pdf", "--browser", Chromium.Path, "--out", "again"], ("TZ", "America/New_York"), ("LC_ALL", "tr_TR.UTF-8"));
        Assert.Equal(("", 0), (again.Error, again.ExitCode));
        Assert.Equal(File.ReadAllBytes(report.FileOf("nl", ".pdf")), File.ReadAllBytes(report.FileOf("again", ".pdf")));
        Assert.Single(Directory.GetFiles(Path.Combine(report.Folder, "again"), "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("/no/such/browser", "er is geen browser")]
    [InlineData("dtzstats.db", "geen programma")]
    public void Pdf_WrongBrowser_OneLineAndNothingWritten(string browser, string told)
    {
        var result = Command.Run(report.Folder, ["report", "--format", "html,pdf", "--browser", browser, "--out", "none"]);
        Assert.Equal(3, result.ExitCode);
        Assert.Contains(told, Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(report.Folder, "none")));
    }

    [Fact]
    public void Format_Unknown_OneLine()
    {
        var result = Command.Run(report.Folder, "report --format html,odt --out none");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("\"odt\"", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    private static List<string> Matches(string file, Regex pattern) =>
        [.. pattern.Matches(File.ReadAllText(file)).Select(m => WebUtility.HtmlDecode(m.Groups["text"].Value))];

    [GeneratedRegex("<h[1-6][^>]*>(?<text>[^<]*)</h")]
    private static partial Regex HeadingsOfThePage();

    [GeneratedRegex(@"(<td class=""number"">|class=""card-number"">)(?<text>[^<]*\d[^<]*)<")]
    private static partial Regex NumbersOfThePage();
}
