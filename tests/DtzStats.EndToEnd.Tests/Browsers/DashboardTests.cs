using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace DtzStats.EndToEnd.Tests.Browsers;

/// <summary>The dashboard in a real browser.</summary>
[Collection(InBrowser.Name)]
public sealed class DashboardTests(BrowserFixture browser, DashboardFixture dashboard)
{
    private static readonly string[] Paths =
    [
        "/", "/gemeente", "/gemeente/GM0114", "/sector", "/sector/C", "/verkennen", "/vergelijken", "/herzieningen", "/ecosysteem", "/rapport", "/data", "/nergens",
        "/figuur?form=line&measure=establishments&region=DTZ&since=2007&dataset=cbs-81575ned", "/embed?form=map&measure=jobs&region=GM0114&since=2016&dataset=illustratief",
    ];

    /// <summary>By the rules of WCAG in one of the two widths of each language, which takes long; all else in both.</summary>
    [Theory]
    [InlineData("", 1280, ColorScheme.Light, true)]
    [InlineData("", 390, ColorScheme.Dark, false)]
    [InlineData("/en", 1280, ColorScheme.Light, false)]
    [InlineData("/en", 390, ColorScheme.Dark, true)]
    public async Task Page_AnyOfThem_BreaksNoRuleAndDrawsEachFigureAsItIs(string language, int width, ColorScheme scheme, bool byTheRules)
    {
        await using var tab = await browser.OpenAsync(width, scheme);
        foreach (var path in Paths)
        {
            await OpenAsync(tab, language, path);
            tab.Faults.AddRange((await FigureScript.NotAsTheirDataAsync(tab.Page)).Select(f => $"{path}: {f}"));
            // What is folded away is read too.
            await tab.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
            if (byTheRules)
                tab.Faults.AddRange(await tab.BrokenRulesAsync());
            if (await tab.WidthAsync() is var wide && wide > width)
                tab.Faults.Add($"{path} is {wide} wide");
        }

        Assert.True(tab.Faults.Count == 0, string.Join('\n', tab.Faults));
    }

    [Theory]
    [InlineData("", 390)]
    [InlineData("/en", 1280)]
    public async Task Page_WithoutScript_HasAPictureAndATableOfEachFigure(string language, int width)
    {
        await using var tab = await browser.OpenAsync(width, hasScript: false);
        foreach (var path in Paths)
        {
            await OpenAsync(tab, language, path);
            var figures = tab.Page.Locator("[data-chart]");
            for (var i = 0; i < await figures.CountAsync(); i++)
            {
                var picture = figures.Nth(i).Locator("img");
                await picture.ScrollIntoViewIfNeededAsync();
                await Assertions.Expect(picture).ToBeVisibleAsync();
                Assert.NotEqual(0, await figures.Nth(i).Locator("xpath=ancestor-or-self::*[.//table][1]//table").CountAsync());
            }

            Assert.Equal(0, await tab.Page.Locator(".live").CountAsync());
            if (await tab.WidthAsync() is var wide && wide > width)
                tab.Faults.Add($"{path} is {wide} wide");
        }

        Assert.True(tab.Faults.Count == 0, string.Join('\n', tab.Faults));
    }

    [Fact]
    public async Task Explore_WithoutScript_ShowsWhatIsChosenByKeyboard()
    {
        await using var tab = await browser.OpenAsync(hasScript: false);
        var page = tab.Page;
        await page.GotoAsync(new Uri(dashboard.Address, "/verkennen").AbsoluteUri);
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

    private async Task OpenAsync(Tab tab, string language, string path) =>
        await tab.Page.GotoAsync(new Uri(dashboard.Address, path == "/" && language.Length > 0 ? language : language + path).AbsoluteUri);

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
        Assert.Equal(0, dashboard.Stop());
    }
}
