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
    public async Task Get_WhatIsWrong_IsNotKept() => Assert.Null((await AskAsync("/verkennen?region=nergens", null)).Tag);

    private async Task<(HttpStatusCode Status, string? Tag)> AskAsync(string path, string? tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        if (tag is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        using var response = await _illustrated.Site.Client.SendAsync(request);
        return (response.StatusCode, response.Headers.ETag?.ToString());
    }
}
