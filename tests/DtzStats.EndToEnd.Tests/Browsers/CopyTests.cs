using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace DtzStats.EndToEnd.Tests.Browsers;

/// <summary>A copy of the dashboard, on a web server that knows nothing of it.</summary>
[Collection(InBrowser.Name)]
public sealed class CopyTests(BrowserFixture browser) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Copy_InASubfolder_ShowsItsPagesAndAnswersWhatIsChosen()
    {
        Publish();
        await using var site = await StaticSite.StartAsync(_folder.PathOf("site"));
        await using var tab = await browser.OpenAsync();
        await tab.Page.GotoAsync(site.AddressOf("index.html").AbsoluteUri);
        await tab.Page.Locator("nav a", new() { HasText = "Verkennen" }).ClickAsync();
        await tab.Page.Locator("#measure").SelectOptionAsync("establishments");
        await Assertions.Expect(Headings(tab)).ToHaveTextAsync(["Jaar", "Dutch TechZone"]);
        await tab.Page.Locator("input[value=GM0114]").CheckAsync();
        await Assertions.Expect(Headings(tab)).ToHaveTextAsync(["Jaar", "Dutch TechZone", "Emmen"]);
        await Assertions.Expect(tab.Page.Locator("#uitkomst tbody tr").Last).ToContainTextAsync("32.545");
        await Assertions.Expect(tab.Page.Locator("#uitkomst .plot canvas")).ToBeVisibleAsync();
        await Assertions.Expect(tab.Page).ToHaveURLAsync(new Regex("/verkennen\\.html#form=line&measure=establishments&region=DTZ&region=GM0114&sector=A-U&since=2016$"));
        tab.Faults.AddRange(await tab.BrokenRulesAsync());

        // The address holds what was chosen, also in the other language.
        await tab.Page.Locator("a.language").ClickAsync();
        await Assertions.Expect(Headings(tab)).ToHaveTextAsync(["Year", "Dutch TechZone", "Emmen"]);
        await Assertions.Expect(tab.Page.Locator("#uitkomst tbody tr").Last).ToContainTextAsync("32,545");
        await tab.Page.Locator("#form").SelectOptionAsync("change");
        await Assertions.Expect(tab.Page.Locator("#uitkomst tbody")).ToContainTextAsync("n/a");

        // A map is drawn of boundaries that the copy carries, with the same growth as the server has.
        await tab.Page.Locator("#until").FillAsync("2023");
        await tab.Page.Locator("input[value=DTZ]").UncheckAsync();
        await tab.Page.Locator("#form").SelectOptionAsync("map");
        await Assertions.Expect(tab.Page.Locator("#uitkomst tbody")).ToContainTextAsync("+23.5%");
        await Assertions.Expect(tab.Page.Locator("#uitkomst .legend li")).Not.ToHaveCountAsync(0);
        await Assertions.Expect(tab.Page.Locator("#uitkomst .plot canvas")).ToBeVisibleAsync();
        Assert.True(tab.Faults.Count == 0, string.Join('\n', tab.Faults));
        Assert.Empty(site.Absent);
    }

    private static ILocator Headings(Tab tab) => tab.Page.Locator("#uitkomst thead th");

    private void Publish()
    {
        foreach (var command in new[] { $"import {Repository.PathOf("data", "sources", "cbs-81575ned")}", "release create 2025", "publish --out site" })
            Assert.Equal((0, ""), (Command.Run(_folder.FullPath, command) is var run ? run.ExitCode : -1, run.ExitCode == 0 ? "" : run.Error));
    }
}
