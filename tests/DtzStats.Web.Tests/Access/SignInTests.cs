using System.Net;
using DtzStats.Web.Tests.Importing;

namespace DtzStats.Web.Tests.Access;

/// <summary>Who may do what after signing in.</summary>
public sealed class SignInTests(SignInSite site) : IClassFixture<SignInSite>, IDisposable
{
    private readonly HttpClient _client = site.Site.NewClient();

    private Visit Visit => new(_client);

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task Get_ByAStranger_MayReadAndIsAskedToSignIn()
    {
        var (status, text) = await Visit.GetAsync("/ecosysteem");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("href=\"/aanmelden?naar=%2Fecosysteem\">Aanmelden</a>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/importeren\"", text, StringComparison.Ordinal);
        (status, text) = await Visit.GetAsync(Visit.Start);
        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Contains("Meld u eerst aan", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_ByAReader_MayNotImport()
    {
        var (status, text) = await SignInAsync("reader");
        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Contains("U bent aangemeld als An Analist, zonder de rol die hiervoor nodig is", text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await Visit.BringAsync("nieuw.csv", "x")).Status);
    }

    [Fact]
    public async Task Post_ByAnAnalyst_ImportsButReleasesNothing()
    {
        var (status, text) = await SignInAsync("reader", "analyst");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Afmelden (An Analist)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Maak de publicatie", text, StringComparison.Ordinal);
        var brought = await Visit.BringAsync("nieuw.csv", ImportSite.WithMoreJobs(300), ("bron", "illustratief"));
        await Visit.SettledAsync(brought.Address);
        await Visit.SettledAsync((await Visit.PostAsync(brought.Address + "/laden", ("controle", "1"))).Address);
        Assert.Equal(HttpStatusCode.Forbidden, (await Visit.PostAsync("/importeren/publicatie", ("naam", "2025"))).Status);
        Assert.Contains("Ongedaan gemaakt: illustratief 2025.2", (await Visit.PostAsync("/importeren/ongedaan", ("laatste", await Visit.LatestAsync()))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_ByAPublisher_ReleasesButImportsNothing()
    {
        var (_, text) = await SignInAsync("publisher");
        Assert.Contains("Maak de publicatie", text, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"bestanden\"", text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await Visit.BringAsync("nieuw.csv", "x")).Status);
        // A name that cannot be: the test is of who may, not of making one.
        Assert.Contains("is niet gemaakt", await ReleasedAsync("intern"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_SignOut_ForgetsWhoItIs()
    {
        await SignInAsync("analyst");
        Assert.Contains(">Aanmelden</a>", (await Visit.GetAsync("/afmelden")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await Visit.GetAsync(Visit.Start)).Status);
    }

    [Fact]
    public async Task Get_SigningInThatIsRefused_SaysSo()
    {
        site.Issuer.Roles = null;
        var (status, text) = await Visit.GetAsync("/aanmelden");
        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Contains("Aanmelden is niet gelukt", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//elders.example/")]
    [InlineData("https://elders.example/")]
    [InlineData("/\\elders.example")]
    public async Task Get_SignInThatLeadsElsewhere_StaysHere(string to)
    {
        site.Issuer.Roles = ["analyst"];
        using var response = await _client.GetAsync(new Uri("/aanmelden?naar=" + Uri.EscapeDataString(to), UriKind.Relative));
        Assert.Equal(new Uri(_client.BaseAddress!, "/"), response.RequestMessage!.RequestUri);
    }

    private async Task<(HttpStatusCode Status, string Text)> SignInAsync(params string[] roles)
    {
        site.Issuer.Roles = roles;
        return await Visit.GetAsync("/aanmelden?naar=/importeren");
    }

    private async Task<string> ReleasedAsync(string name)
    {
        Assert.Equal(HttpStatusCode.OK, (await Visit.PostAsync("/importeren/publicatie", ("naam", name))).Status);
        string text;
        do
            text = (await Visit.GetAsync(Visit.Start)).Text;
        while (text.Contains("wordt gemaakt", StringComparison.Ordinal));
        return text;
    }
}
