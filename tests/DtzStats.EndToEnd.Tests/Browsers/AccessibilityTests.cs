using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace DtzStats.EndToEnd.Tests.Browsers;

/// <summary>The page in a real browser, by the rules of WCAG 2.2 AA that a machine can check.</summary>
public sealed class AccessibilityTests(ReportFixture report) : IClassFixture<ReportFixture>, IAsyncLifetime
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    };

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium.Path, Args = Chromium.Arguments });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    [Theory]
    [InlineData("nl", 1280)]
    [InlineData("nl", 390)]
    [InlineData("en", 1280)]
    [InlineData("en", 390)]
    public async Task Page_AnyWidth_BreaksNoRule(string language, int width)
    {
        var page = await OpenAsync(language, width);
        var result = await page.RunAxe(Rules);
        Assert.NotEmpty(result.Passes);
        Assert.Equal("", string.Join('\n', result.Violations.Select(v => $"{v.Id}: {v.Help} ({v.Nodes[0].Html})")));
    }

    [Theory]
    [InlineData("nl", 1280)]
    [InlineData("nl", 390)]
    [InlineData("en", 320)]
    public async Task Page_AnyWidth_NeverScrollsSidewaysAsAWhole(string language, int width)
    {
        var page = await OpenAsync(language, width);
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task Page_Opened_SaysNothingInTheConsoleAndLinksToItsFiles()
    {
        List<string> told = [];
        var page = await OpenAsync("nl", 1280, told);
        Assert.Empty(told);
        var links = await page.Locator("header .files a").EvaluateAllAsync<string[]>("links => links.map(l => l.getAttribute('href'))");
        Assert.Equal(["stand-van-de-regio-2025.pdf", "stand-van-de-regio-2025.docx", "stand-van-de-regio-2025.xlsx"], links);
        Assert.All(links, l => Assert.True(File.Exists(Path.Combine(report.Folder, "nl", l)), l));
    }

    private async Task<IPage> OpenAsync(string language, int width, List<string>? console = null)
    {
        var page = await _browser!.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 } });
        page.Console += (_, message) => console?.Add(message.Text);
        page.PageError += (_, error) => console?.Add(error);
        await page.GotoAsync(new Uri(report.FileOf(language, "index.html")).AbsoluteUri);
        return page;
    }
}
