using System.Net;

namespace DtzStats.Web.Tests;

/// <summary>What browsers keep, and until when.</summary>
public sealed class ReleaseTests : IAsyncLifetime, IDisposable
{
    private readonly Illustrated _illustrated = new();

    public Task InitializeAsync() => _illustrated.InitializeAsync();

    public Task DisposeAsync() => _illustrated.DisposeAsync();

    public void Dispose() => _illustrated.Dispose();

    [Fact]
    public async Task Get_WhatABrowserHas_IsNotSentAgainUntilThereIsANewRelease()
    {
        var (first, tag) = await AskAsync("/", null);
        Assert.Equal(HttpStatusCode.OK, first);
        Assert.Equal(HttpStatusCode.NotModified, (await AskAsync("/", tag)).Status);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync("/en", tag)).Status);
        Assert.Contains("concept, nog geen publicatie", (await _illustrated.Site.GetAsync("/")).Text, StringComparison.Ordinal);

        _illustrated.Run("release", "create", "2025");
        Assert.Equal(HttpStatusCode.NotModified, (await AskAsync("/", tag)).Status);
        _illustrated.Clock.Pass(TimeSpan.FromSeconds(3));
        Assert.Equal(HttpStatusCode.OK, (await AskAsync("/", tag)).Status);
        Assert.Contains("publicatie 2025 (", (await _illustrated.Site.GetAsync("/")).Text, StringComparison.Ordinal);
        Assert.Contains("Dit is de eerste publicatie: er is nog niets herzien.", (await _illustrated.Site.GetAsync("/herzieningen")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PermanentLink_WhenThereIsANewerRelease_ShowsItsOwn()
    {
        _illustrated.Run("release", "create", "eerste");
        _illustrated.Clock.Pass(TimeSpan.FromSeconds(3));
        const string figure = "/figuur?form=line&measure=jobs&region=GM0114&sector=A-U&since=2016&dataset=illustratief";
        var (_, page) = await _illustrated.Site.GetAsync(figure);
        Assert.Contains(WebUtility.HtmlEncode(figure) + "&amp;release=eerste\"", page, StringComparison.Ordinal);
        var (_, tag) = await AskAsync(figure + "&release=eerste", null);

        _illustrated.Run("release", "create", "tweede");
        _illustrated.Clock.Pass(TimeSpan.FromSeconds(3));
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(figure + "&release=eerste", tag)).Status);
        var (_, kept) = await _illustrated.Site.GetAsync(figure + "&release=eerste");
        Assert.Contains("publicatie eerste (", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("publicatie tweede", kept, StringComparison.Ordinal);
        Assert.Contains("De cijfers van nu", kept, StringComparison.Ordinal);
        Assert.All(System.Text.RegularExpressions.Regex.Matches(kept, "(?:src|srcset|data-chart)=\"/(?:figuur|api)[^\"]+\"").Select(m => m.Value), a => Assert.Contains("release=eerste", a, StringComparison.Ordinal));
        Assert.Contains("publicatie tweede (", (await _illustrated.Site.GetAsync(figure)).Text, StringComparison.Ordinal);
        Assert.Contains("publicatie eerste (", (await _illustrated.Site.GetAsync("/api/chart.json?dataset=illustratief&release=eerste")).Text, StringComparison.Ordinal);
    }

    private async Task<(HttpStatusCode Status, string? Tag)> AskAsync(string path, string? tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        if (tag is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        using var response = await _illustrated.Site.Client.SendAsync(request);
        return (response.StatusCode, response.Headers.ETag?.ToString());
    }
}
