namespace DtzStats.EndToEnd.Tests.Browsers;

/// <summary>The report in a real browser, by the rules of WCAG 2.2 AA that a machine can check.</summary>
[Collection(InBrowser.Name)]
public sealed class AccessibilityTests(BrowserFixture browser, ReportFixture report)
{
    [Theory]
    [InlineData("nl", 1280)]
    [InlineData("nl", 390)]
    [InlineData("en", 1280)]
    [InlineData("en", 390)]
    public async Task Page_AnyWidth_BreaksNoRule(string language, int width)
    {
        await using var tab = await OpenAsync(language, width);
        Assert.Equal("", string.Join('\n', await tab.BrokenRulesAsync()));
    }

    [Theory]
    [InlineData("nl", 1280)]
    [InlineData("nl", 390)]
    [InlineData("en", 320)]
    public async Task Page_AnyWidth_NeverScrollsSidewaysAsAWhole(string language, int width)
    {
        await using var tab = await OpenAsync(language, width);
        Assert.Equal(width, await tab.WidthAsync());
    }

    [Fact]
    public async Task Page_Opened_SaysNothingInTheConsoleAndLinksToItsFiles()
    {
        await using var tab = await OpenAsync("nl", 1280);
        Assert.Empty(tab.Faults);
        var links = await tab.Page.Locator("header .files a").EvaluateAllAsync<string[]>("links => links.map(l => l.getAttribute('href'))");
        Assert.Equal(["stand-van-de-regio-2025.pdf", "stand-van-de-regio-2025.docx", "stand-van-de-regio-2025.xlsx"], links);
        Assert.All(links, l => Assert.True(File.Exists(Path.Combine(report.Folder, "nl", l)), l));
    }

    private async Task<Tab> OpenAsync(string language, int width)
    {
        var tab = await browser.OpenAsync(width);
        await tab.Page.GotoAsync(new Uri(report.FileOf(language, "index.html")).AbsoluteUri);
        return tab;
    }
}
