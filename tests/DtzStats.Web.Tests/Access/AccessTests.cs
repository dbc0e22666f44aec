using System.Net;
using DtzStats.Web.Access;
using DtzStats.Web.Tests.Importing;

namespace DtzStats.Web.Tests.Access;

/// <summary>What others than the user of this machine get to see.</summary>
public sealed class AccessTests(ImportDatabase database) : IClassFixture<ImportDatabase>
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private static readonly RequestLimits Few = new(new RequestRate(5, 1, Hour), new RequestRate(3, 1, Hour), new RequestRate(1, 1, Hour));

    [Fact]
    public async Task Get_AtAnAddressOfTheNetwork_IsAReadingCopy()
    {
        await using var served = await Served.StartAsync(database.Path, with: o => o with { Address = IPAddress.Any });
        var visit = new Visit(served.Client);
        var (status, text) = await visit.GetAsync(Visit.Start);
        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Contains("Dit is een leesexemplaar van de site", text, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/importeren\"", (await visit.GetAsync("/nergens")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await visit.BringAsync("nieuw.csv", "x")).Status);
    }

    [Theory]
    [InlineData("cijfers.gemeente.nl", HttpStatusCode.Forbidden)]
    [InlineData("elders.example", HttpStatusCode.BadRequest)]
    public async Task Get_BehindAProxy_AnswersToItsOwnNames(string host, HttpStatusCode expected)
    {
        await using var served = await Served.StartAsync(database.Path, with: o => o with { Hosts = ["cijfers.gemeente.nl"] });
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Visit.Start, UriKind.Relative));
        request.Headers.Host = host;
        request.Headers.TryAddWithoutValidation("X-Forwarded-Proto", "https");
        using var response = await served.Client.SendAsync(request);
        Assert.Equal(expected, response.StatusCode);
        Assert.Equal(expected == HttpStatusCode.Forbidden, response.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task Get_SignInBehindTls_HasCookiesForTlsAlone()
    {
        await using var issuer = await Issuer.StartAsync();
        await using var served = await Served.StartAsync(database.Path, with: o => o with { Hosts = ["cijfers.gemeente.nl"], SignIn = new SignInOptions(issuer.Address, Issuer.ClientId, Issuer.ClientSecret) });
        using var handler = new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false, CheckCertificateRevocationList = true };
        using var client = new HttpClient(handler) { BaseAddress = served.Client.BaseAddress };
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/aanmelden", UriKind.Relative));
        request.Headers.Host = "cijfers.gemeente.nl";
        request.Headers.TryAddWithoutValidation("X-Forwarded-Proto", "https");
        using var response = await client.SendAsync(request);
        Assert.Contains(Uri.EscapeDataString("https://cijfers.gemeente.nl/aanmelden/terug"), response.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.All(response.Headers.GetValues("Set-Cookie"), cookie =>
        {
            Assert.Contains("; secure", cookie, StringComparison.Ordinal);
            Assert.Contains("; samesite=lax", cookie, StringComparison.Ordinal);
            Assert.Contains("; httponly", cookie, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("/importeren", "text/html", 5)]
    [InlineData("/en/verkennen?region=nergens", "text/html", 3)]
    [InlineData("/api/series?region=nergens", "application/json", 3)]
    public async Task Get_TooMuchAtOnce_IsToldToWait(string path, string type, int allowed)
    {
        await using var served = await Served.StartAsync(database.Path, with: o => o with { Address = IPAddress.Any, Limits = Few });
        for (var time = 0; time < allowed; time++)
            Assert.NotEqual(HttpStatusCode.TooManyRequests, (await served.GetAsync(path)).Status);
        using var response = await served.Client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.InRange(response.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), Hour);
        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        // What a machine asks to see whether all is well is not counted.
        Assert.Equal(HttpStatusCode.OK, (await served.GetAsync("/health")).Status);
    }

    [Fact]
    public void Build_ImportsOpenToEveryone_IsRefused()
    {
        var options = new DashboardOptions("a.db", "data", IPAddress.Any, 0) { RequiresImports = true };
        Assert.Throws<ArgumentException>(() => Dashboard.Build(options, TimeProvider.System));
        Assert.Throws<ArgumentException>(() => Dashboard.Build(options with { Address = IPAddress.Loopback, Hosts = ["cijfers.gemeente.nl"] }, TimeProvider.System));
    }
}
