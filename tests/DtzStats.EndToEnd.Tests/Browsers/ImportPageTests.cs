using System.Text;
using Microsoft.Playwright;

namespace DtzStats.EndToEnd.Tests.Browsers;

/// <summary>An import in a real browser, from upload to changed headline and back, by keyboard alone once the files are chosen.</summary>
[Collection(InBrowser.Name)]
public sealed class ImportPageTests(BrowserFixture browser, DashboardFixture dashboard)
{
    /// <summary>The last year of the illustrative dataset, with 300 jobs more in one cell.</summary>
    private static byte[] Delivery => Encoding.UTF8.GetBytes(
        File.ReadAllText(Repository.PathOf("data", "sources", "illustratief", "2025", "illustratief-2025.csv")).Replace("GM0114;Emmen;2025;A;1604;", "GM0114;Emmen;2025;A;1904;", StringComparison.Ordinal));

    [Theory]
    [InlineData("", 1280, true, "Gecontroleerd", "Geladen")]
    [InlineData("/en", 390, false, "Checked", "Loaded")]
    public async Task Import_FromUploadToHeadlineAndBack(string language, int width, bool hasScript, string isChecked, string isLoaded)
    {
        await using var tab = await browser.OpenAsync(width, hasScript: hasScript);
        var page = tab.Page;
        await OpenAsync(page, language + "/importeren");
        await JudgeAsync(tab, width, hasScript);
        await page.Locator("#files").SetInputFilesAsync(new FilePayload { Name = "nieuw.csv", MimeType = "text/csv", Buffer = Delivery });
        await PressAsync(page.Locator("form.upload summary"));
        await page.Locator("#bron").FocusAsync();
        await page.Keyboard.TypeAsync("illustratief");
        await PressAsync(page.Locator("form.upload button"));
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(isChecked, Patiently);
        await JudgeAsync(tab, width, hasScript);
        await PressAsync(page.Locator("form[action$='/laden'] button"));
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(isLoaded, Patiently);
        await JudgeAsync(tab, width, hasScript);
        Assert.Equal("118400", await HeadlineAsync(page, language));

        await OpenAsync(page, language + "/importeren");
        await PressAsync(page.Locator("summary", new PageLocatorOptions { HasText = "illustratief 2025.2" }));
        await PressAsync(page.Locator("form[action$='/ongedaan'] button"));
        await Assertions.Expect(page.Locator("[role=status].told")).ToContainTextAsync("illustratief 2025.2");
        Assert.Equal("118100", await HeadlineAsync(page, language));
        Assert.True(tab.Faults.Count == 0, string.Join('\n', tab.Faults));
    }

    private static LocatorAssertionsToHaveTextOptions Patiently => new() { Timeout = 30_000 };

    private static async Task PressAsync(ILocator button)
    {
        await button.FocusAsync();
        await button.PressAsync("Enter");
    }

    private static async Task JudgeAsync(Tab tab, int width, bool hasScript)
    {
        if (await tab.WidthAsync() is var wide && wide > width)
            tab.Faults.Add($"{tab.Page.Url} is {wide} wide");
        if (!hasScript)
            return;
        await tab.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        tab.Faults.AddRange(await tab.BrokenRulesAsync());
        await tab.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = false)");
    }

    /// <summary>The digits of the first figure that the site tells.</summary>
    private async Task<string> HeadlineAsync(IPage page, string language)
    {
        await OpenAsync(page, language.Length == 0 ? "/" : language);
        return string.Concat((await page.Locator(".key-figures .big").First.InnerTextAsync()).Where(char.IsAsciiDigit));
    }

    private Task<IResponse?> OpenAsync(IPage page, string path) => page.GotoAsync(new Uri(dashboard.Address, path).AbsoluteUri);
}
