using System.Net;
using DtzStats.Web.Access;
using DtzStats.Web.Tests.Importing;

namespace DtzStats.Web.Tests.Access;

/// <summary>What others than the user of this machine get to see.</summary>
public sealed class AccessTests(ImportSite site) : IClassFixture<ImportSite>
{
    private static readonly RequestLimits Few = new(new RequestRate(5, 1), new RequestRate(3, 1), new RequestRate(1, 1));

    [Fact]
    public async Task Get_AtAnAddressOfTheNetwork_IsAReadingCopy()
    {
        await using var served = await Served.StartAsync(site.Database, with: o => o with { Address = IPAddress.Any });
        var visit = new Visit(served.Client);
        var (status, text) = await visit.GetAsync(Visit.Start);
        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Contains("Dit is een leesexemplaar van de site", text, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/importeren\"", (await visit.GetAsync("/")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await visit.BringAsync("nieuw.csv", "x")).Status);
    }

    [Theory]
    [InlineData("cijfers.gemeente.nl", HttpStatusCode.OK)]
    [InlineData("elders.example", HttpStatusCode.BadRequest)]
    public async Task Get_BehindAProxy_AnswersToItsOwnNames(string host, HttpStatusCode expected)
    {
        await using var served = await Served.StartAsync(site.Database, with: o => o with { Hosts = ["cijfers.gemeente.nl"] });
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/", UriKind.Relative));
        request.Headers.Host = host;
        request.Headers.TryAddWithoutValidation("X-Forwarded-Proto", "https");
        using var response = await served.Client.SendAsync(request);
        Assert.Equal(expected, response.StatusCode);
        Assert.Equal(expected == HttpStatusCode.OK, response.Headers.Contains("Strict-Transport-Security"));
        using var form = await served.Client.GetAsync(new Uri(Visit.Start, UriKind.Relative));
        Assert.Equal(HttpStatusCode.Forbidden, form.StatusCode);
    }

    [Fact]
    public async Task Get_SignInBehindTls_HasCookiesForTlsAlone()
    {
        await using var issuer = await Issuer.StartAsync();
        await using var served = await Served.StartAsync(site.Database, with: o => o with { Hosts = ["cijfers.gemeente.nl"], SignIn = new SignInOptions(issuer.Address, Issuer.ClientId, Issuer.ClientSecret) });
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
    [InlineData("/", "text/html", 5)]
    [InlineData("/en/verkennen", "text/html", 3)]
    [InlineData("/api/series", "application/json", 3)]
    public async Task Get_TooMuchAtOnce_IsToldToWait(string path, string type, int allowed)
    {
        await using var served = await Served.StartAsync(site.Database, with: o => o with { Address = IPAddress.Any, Limits = Few });
        var statuses = new List<HttpStatusCode>();
        for (var time = 0; time < allowed * 4; time++)
        {
            using var response = await served.Client.GetAsync(new Uri(path, UriKind.Relative));
            statuses.Add(response.StatusCode);
            if (response.StatusCode != HttpStatusCode.TooManyRequests)
                continue;
            Assert.Equal(TimeSpan.FromSeconds(1), response.Headers.RetryAfter!.Delta);
            Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
            Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        }

        Assert.All(statuses.Take(allowed), s => Assert.Equal(HttpStatusCode.OK, s));
        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
        // What stands in every page is not counted.
        Assert.Equal(HttpStatusCode.OK, (await served.GetAsync("/assets/0/site.css")).Status);
    }

    [Fact]
    public void Build_ImportsOpenToEveryone_IsRefused()
    {
        var options = new DashboardOptions("a.db", "data", IPAddress.Any, 0) { RequiresImports = true };
        Assert.Throws<ArgumentException>(() => Dashboard.Build(options, TimeProvider.System));
        Assert.Throws<ArgumentException>(() => Dashboard.Build(options with { Address = IPAddress.Loopback, Hosts = ["cijfers.gemeente.nl"] }, TimeProvider.System));
    }
}
