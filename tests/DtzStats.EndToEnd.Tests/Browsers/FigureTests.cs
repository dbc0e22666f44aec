using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace DtzStats.EndToEnd.Tests.Browsers;

/// <summary>Figures that script took over, by mouse and by keyboard.</summary>
[Collection(InBrowser.Name)]
public sealed class FigureTests(BrowserFixture browser, DashboardFixture dashboard)
{
    private const string Lines = "/verkennen?form=line&measure=jobs&region=GM0114&region=GM0118&since=2016&dataset=illustratief";

    private const string Focused = "document.activeElement.matches('nav a') ? 'menu' : document.activeElement.matches('form.choice *') ? 'form' : document.activeElement.matches('.plot') ? 'figure' : ''";

    [Theory]
    [InlineData("", "43.900", "2025")]
    [InlineData("/en", "43,900", "2025")]
    public async Task Pointer_OverAYear_ShowsItsFiguresAsTheyAreWritten(string language, string number, string year)
    {
        await using var tab = await OpenAsync(language + Lines);
        var plot = (await tab.Page.Locator(".plot").BoundingBoxAsync())!;
        var at = await tab.Page.EvaluateAsync<float[]>("() => echarts.getInstanceByDom(document.querySelector('.plot')).convertToPixel({ gridIndex: 0 }, [2025, 43900])");
        await tab.Page.Mouse.MoveAsync(plot.X + at[0] - 4, plot.Y + at[1] + 30);
        var tip = tab.Page.Locator(".tip");
        await Assertions.Expect(tip).ToContainTextAsync(number);
        await Assertions.Expect(tip.Locator(".tip-title")).ToHaveTextAsync(year);
    }

    [Fact]
    public async Task Keys_Alone_ReachMenuFormAndFigureAndMoveAlongItsYears()
    {
        await using var tab = await OpenAsync(Lines);
        HashSet<string> reached = [];
        for (var i = 0; i < 60 && !reached.Contains("figure"); i++)
        {
            await tab.Page.Keyboard.PressAsync("Tab");
            reached.Add(await tab.Page.EvaluateAsync<string>(Focused));
        }

        Assert.Superset(new HashSet<string> { "menu", "form", "figure" }, reached);
        var (title, spoken) = (tab.Page.Locator(".tip-title"), tab.Page.Locator(".live [aria-live]"));
        foreach (var (key, year) in new[] { ("ArrowRight", "2016"), ("ArrowRight", "2017"), ("End", "2025"), ("ArrowLeft", "2024"), ("Home", "2016") })
        {
            await tab.Page.Keyboard.PressAsync(key);
            await Assertions.Expect(title).ToHaveTextAsync(year);
            await Assertions.Expect(spoken).ToContainTextAsync(year + ": Emmen");
        }

        await Assertions.Expect(spoken).ToHaveTextAsync("2016: Emmen 43.500; Hoogeveen 26.740");
        await tab.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(spoken).ToHaveTextAsync("");
        await Assertions.Expect(tab.Page.Locator(".tip")).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("bar", "Energievoorziening: Aantal banen [c] (geheim")]
    [InlineData("map", "Emmen: Verandering in % +0,9%")]
    [InlineData("slope", "Emmen: 2016 43.500; 2025 43.900")]
    public async Task Keys_InAnyForm_TellEachRow(string form, string last)
    {
        await using var tab = await OpenAsync($"/figuur?form={form}&region=GM0114&since=2016&dataset=illustratief{(form == "bar" ? "&sector=C&sector=D" : "")}");
        await tab.Page.Locator(".plot").FocusAsync();
        await tab.Page.Keyboard.PressAsync("End");
        await Assertions.Expect(tab.Page.Locator(".live [aria-live]")).ToContainTextAsync(last);
        await Assertions.Expect(tab.Page.Locator(".tip-title")).ToHaveTextAsync(last[..last.IndexOf(':', StringComparison.Ordinal)]);
    }

    [Fact]
    public async Task Buttons_SwitchLinesAndFillTheScreen()
    {
        await using var tab = await OpenAsync(Lines);
        var hoogeveen = tab.Page.GetByRole(AriaRole.Button, new() { Name = "Hoogeveen" });
        await hoogeveen.ClickAsync();
        await Assertions.Expect(hoogeveen).ToHaveAttributeAsync("aria-pressed", "false");
        await tab.Page.Locator(".plot").FocusAsync();
        await tab.Page.Keyboard.PressAsync("Home");
        await Assertions.Expect(tab.Page.Locator(".live [aria-live]")).ToHaveTextAsync("2016: Emmen 43.500");
        var full = tab.Page.Locator(".full-screen");
        await full.ClickAsync();
        await Assertions.Expect(full).ToHaveTextAsync("Volledig scherm sluiten");
        Assert.True(await tab.Page.EvaluateAsync<bool>("document.fullscreenElement.matches('.live')"));
        await full.ClickAsync();
        await Assertions.Expect(full).ToHaveTextAsync("Volledig scherm");
        Assert.True(await tab.Page.EvaluateAsync<bool>("document.fullscreenElement === null"));
        Assert.Empty(tab.Faults);
    }

    [Fact]
    public async Task Keys_OverManyYears_Zoom()
    {
        await using var tab = await OpenAsync("/figuur?form=line&measure=establishments&region=DTZ&since=2007&dataset=cbs-81575ned");
        await tab.Page.Locator(".plot").FocusAsync();
        await tab.Page.Keyboard.PressAsync("+");
        var years = await tab.Page.EvaluateAsync<float[]>("(z => [z.startValue, z.endValue])(echarts.getInstanceByDom(document.querySelector('.plot')).getOption().dataZoom[0])");
        Assert.InRange(years[1] - years[0], 12, 14);
        Assert.Empty(tab.Faults);
    }

    [Fact]
    public async Task Choice_ShowsAtOnceAndIsTheAddress()
    {
        await using var tab = await OpenAsync(Lines);
        await tab.Page.EvaluateAsync("window.isSamePage = true");
        await tab.Page.Locator("#form").SelectOptionAsync("bar");
        // Looked at again and again: an address that changes without a page being loaded can change between a look and the wait.
        await Assertions.Expect(tab.Page).ToHaveURLAsync(new Regex("form=bar"));
        await tab.Page.Locator("input[value=GM0160]").CheckAsync();
        await Assertions.Expect(tab.Page.Locator(".live-title")).ToHaveTextAsync("Banen per gebied");
        await Assertions.Expect(tab.Page.Locator("#uitkomst table").First).ToContainTextAsync("Hardenberg");
        await Assertions.Expect(tab.Page).ToHaveURLAsync(new Regex("region=GM0160"));
        Assert.True(await tab.Page.EvaluateAsync<bool>("window.isSamePage"));
        await Assertions.Expect(tab.Page.Locator("a.language")).ToHaveAttributeAsync("href", new Regex("form=bar"));
        // What cannot be drawn is told in its place.
        await tab.Page.Locator("#until").FillAsync("2010");
        await tab.Page.Locator("#until").BlurAsync();
        await Assertions.Expect(tab.Page.Locator("#uitkomst")).ToContainTextAsync("moet na het basisjaar");
    }

    [Fact]
    public async Task Print_IsThePictureOfTheServer()
    {
        await using var tab = await OpenAsync(Lines);
        await tab.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(tab.Page.Locator(".paper img")).ToBeVisibleAsync();
        await Assertions.Expect(tab.Page.Locator(".live")).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("**/echarts.js")]
    [InlineData("**/api/chart.json*")]
    public async Task Figure_WhereSomethingFails_KeepsItsPicture(string lost)
    {
        await using var tab = await browser.OpenAsync();
        await tab.Page.RouteAsync(lost, route => route.AbortAsync());
        var warned = tab.Page.WaitForConsoleMessageAsync(new() { Predicate = m => m.Type == "warning" });
        await tab.Page.GotoAsync(new Uri(dashboard.Address, Lines).AbsoluteUri);
        await warned;
        await Assertions.Expect(tab.Page.Locator(".paper img")).ToBeVisibleAsync();
        Assert.Equal(0, await tab.Page.Locator(".live").CountAsync());
    }

    private async Task<Tab> OpenAsync(string path)
    {
        var tab = await browser.OpenAsync();
        await tab.Page.GotoAsync(new Uri(dashboard.Address, path).AbsoluteUri);
        await FigureScript.DrawnAsync(tab.Page);
        return tab;
    }
}
