using System.Net;

namespace DtzStats.Web.Tests.Importing;

/// <summary>What readers see after an import once there are releases.</summary>
public sealed class ReleasingTests : IAsyncLifetime, IDisposable
{
    private readonly ImportSite _site = new();

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => _site.DisposeAsync();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Post_ADeliveryAfterARelease_IsSeenWithTheNext()
    {
        await ReleaseAsync("2025");
        Assert.Contains("publicatie 2025 (", (await _site.Visit.GetAsync("/")).Text, StringComparison.Ordinal);
        Assert.Contains("kan niet meer ongedaan worden gemaakt", (await _site.Visit.GetAsync(Visit.Start)).Text, StringComparison.Ordinal);

        var brought = await _site.Visit.BringAsync("nieuw.csv", ImportSite.WithMoreJobs(300), ("bron", "illustratief"));
        await _site.Visit.SettledAsync(brought.Address);
        Assert.Equal(HttpStatusCode.OK, (await _site.Visit.PostAsync(brought.Address + "/laden", ("controle", "1"))).Status);
        Assert.Contains("Lezers zien ze nog niet: zij zien publicatie 2025.", await _site.Visit.SettledAsync(brought.Address), StringComparison.Ordinal);
        Assert.Equal("118.100", await _site.Visit.HeadlineAsync());

        Assert.Contains("er is al een publicatie 2025", await ReleaseAsync("2025"), StringComparison.Ordinal);
        await ReleaseAsync("2025.2");
        Assert.Equal("118.400", await _site.Visit.HeadlineAsync());
    }

    private async Task<string> ReleaseAsync(string name)
    {
        Assert.Equal(HttpStatusCode.OK, (await _site.Visit.PostAsync("/importeren/publicatie", ("naam", name))).Status);
        for (var time = 0; time < 600; time++)
        {
            var text = WebUtility.HtmlDecode((await _site.Visit.GetAsync(Visit.Start)).Text);
            if (!text.Contains("wordt gemaakt", StringComparison.Ordinal))
                return text;
            Assert.Contains($"Publicatie {name} wordt gemaakt", (await _site.Visit.GetAsync("/importeren/publicatie/voortgang")).Text, StringComparison.Ordinal);
            await Task.Delay(50);
        }

        throw new TimeoutException("The release is not made.");
    }
}
