using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace DtzStats.EndToEnd.Tests.Browsers;

/// <summary>A tab of the browser, with all that went wrong in it.</summary>
internal sealed class Tab : IAsyncDisposable
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    };

    private readonly IBrowserContext _context;

    internal Tab(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.PageError += (_, error) => Faults.Add(error);
        page.Console += (_, message) => Faults.AddRange(IsExpected(message) ? [] : [$"{page.Url}: {message.Text}"]);
        page.Request += (_, request) => Faults.AddRange(IsOfPage(request.Url) ? [] : [$"{page.Url} asks {request.Url}"]);
    }

    internal IPage Page { get; }

    /// <summary>What was said in the console, and what was asked of any other place.</summary>
    internal List<string> Faults { get; } = [];

    /// <summary>What breaks a rule of WCAG 2.2 AA that a machine can check.</summary>
    internal async Task<IEnumerable<string>> BrokenRulesAsync()
    {
        var found = await Page.RunAxe(Rules);
        Assert.NotEmpty(found.Passes);
        return found.Violations.Select(v => $"{Page.Url}: {v.Id}: {v.Help} ({v.Nodes[0].Html})");
    }

    /// <summary>How wide the page as a whole is, in pixels: wider than the tab is too wide.</summary>
    internal Task<int> WidthAsync() => Page.EvaluateAsync<int>("document.documentElement.scrollWidth");

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    /// <summary>A page that is not there is told in the console too.</summary>
    private static bool IsExpected(IConsoleMessage message) => message.Text.Contains("404", StringComparison.Ordinal);

    /// <summary>Before the first answer there is no page yet, and what is opened is its own.</summary>
    private bool IsOfPage(string address) =>
        Page.Url is "about:blank" || new Uri(address) is { Scheme: "data" or "blob" } || new Uri(address).Authority == new Uri(Page.Url).Authority;
}
