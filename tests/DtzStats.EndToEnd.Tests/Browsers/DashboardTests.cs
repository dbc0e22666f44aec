using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace DtzStats.EndToEnd.Tests.Browsers;

/// <summary>The dashboard in a real browser.</summary>
public sealed class DashboardTests(DashboardFixture dashboard) : IClassFixture<DashboardFixture>, IAsyncLifetime
{
    private static readonly string[] Paths =
    [
        "/", "/gemeente", "/gemeente/GM0114", "/sector", "/sector/C", "/verkennen", "/vergelijken", "/herzieningen", "/ecosysteem", "/rapport", "/data", "/nergens",
        "/figuur?form=line&measure=establishments&region=DTZ&since=2007&dataset=cbs-81575ned", "/embed?form=map&measure=jobs&region=GM0114&since=2016&dataset=illustratief",
    ];

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
    [InlineData("", 1280, ColorScheme.Light)]
    [InlineData("", 390, ColorScheme.Dark)]
    [InlineData("/en", 1280, ColorScheme.Dark)]
    [InlineData("/en", 390, ColorScheme.Light)]
    public async Task Page_AnyOfThem_BreaksNoRuleAndStaysWithinItsWidth(string language, int width, ColorScheme scheme)
    {
        List<string> faults = [];
        var page = await _browser!.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 }, ColorScheme = scheme });
        page.PageError += (_, error) => faults.Add(error);
        page.Request += (_, request) => faults.AddRange(new Uri(request.Url).Authority == dashboard.Address!.Authority ? [] : [request.Url]);
        page.Console += (_, message) => faults.AddRange(message.Text.Contains("404", StringComparison.Ordinal) ? [] : [message.Text]);
        foreach (var path in Paths)
        {
            await page.GotoAsync(new Uri(dashboard.Address!, path == "/" && language.Length > 0 ? language : language + path).AbsoluteUri);
            // What is folded away is read too.
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
            var found = await page.RunAxe(Rules);
            Assert.NotEmpty(found.Passes);
            faults.AddRange(found.Violations.Select(v => $"{path}: {v.Id}: {v.Help} ({v.Nodes[0].Html})"));
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") is var wide && wide > width)
                faults.Add($"{path} is {wide} wide");
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public async Task Explore_WithoutScript_ShowsWhatIsChosenByKeyboard()
    {
        await using var context = await _browser!.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(dashboard.Address!, "/verkennen").AbsoluteUri);
        await page.Locator("input[value=GM0114]").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.Locator("input[value=GM0114]")).ToBeCheckedAsync();
        await page.Locator("#form").FocusAsync();
        // One key at a time, each waited for: a slow machine takes letters for other words, and keys for fewer.
        for (var value = await page.Locator("#form").InputValueAsync(); value != "table"; value = await page.Locator("#form").InputValueAsync())
        {
            await page.Keyboard.PressAsync("ArrowDown");
            await Assertions.Expect(page.Locator("#form")).Not.ToHaveValueAsync(value);
        }

        // A key that is pressed while a busy machine is drawing can be lost; whoever sees nothing happen presses again.
        for (var tries = 0; tries < 4 && !page.Url.Contains("form=table", StringComparison.Ordinal); tries++)
        {
            await page.Locator("button[type=submit]").FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            await WaitForAsync(page, new Regex("/verkennen\\?.*form=table"));
        }

        Assert.Contains("region=GM0114", page.Url, StringComparison.Ordinal);
        Assert.Contains("43.900", await page.Locator(".exhibit table").InnerTextAsync(), StringComparison.Ordinal);
    }

    private static async Task WaitForAsync(IPage page, Regex address)
    {
        try
        {
            await page.WaitForURLAsync(address, new PageWaitForURLOptions { Timeout = 10_000 });
        }
        catch (TimeoutException)
        {
            // Whoever asked looks at the address, and tells what it is.
        }
    }
}

/// <summary>The dashboard is asked to stop.</summary>
public sealed class DashboardStopTests
{
    [Fact]
    public void Stop_WhenAsked_EndsAsDone()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var dashboard = new DashboardFixture();
        Assert.NotNull(dashboard.Address);
        Assert.Equal(0, dashboard.Stop());
    }
}
