using System.Net;

namespace DtzStats.Web.Tests;

[Collection(nameof(Illustrated))]
public sealed class AddressTests(Illustrated illustrated)
{
    [Theory]
    [InlineData("region=GM0160&region=DTZ&sector=F&sector=C")]
    [InlineData("sector=C&region=DTZ&region=GM0160&sector=F&region=DTZ")]
    [InlineData("region=hardenberg&region=Dutch+TechZone&sector=F&sector=Industrie")]
    public async Task Figure_HasOneAddress_HoweverItIsAsked(string asked)
    {
        var (_, text) = await illustrated.Site.GetAsync($"/verkennen?{asked}&dataset=illustratief");
        Assert.Contains(
            "/figuur?form=line&amp;measure=jobs&amp;region=DTZ&amp;region=GM0160&amp;sector=C&amp;sector=F&amp;since=2016&amp;dataset=illustratief#herkomst", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figure_TellsHowToEmbedAndCiteIt()
    {
        var (_, text) = await illustrated.Site.GetAsync("/figuur?region=DTZ&dataset=illustratief");
        var origin = illustrated.Site.Client.BaseAddress!.ToString().TrimEnd('/');
        Assert.Contains($"&lt;iframe src=&quot;{origin}/embed?form=line", text, StringComparison.Ordinal);
        Assert.Contains($"concept, nog geen publicatie. {origin}/figuur?form=line", text, StringComparison.Ordinal);
        Assert.Contains("data-chart=\"/api/chart.json?form=line", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figure_OfAReleaseThatIsNotThere_SaysSo()
    {
        var (status, text) = await illustrated.Site.GetAsync("/figuur?dataset=illustratief&release=2031");
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("Er is hier geen publicatie", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figure_ThatCannotBe_IsNotKept()
    {
        using var response = await illustrated.Site.Client.GetAsync(new Uri("/verkennen?region=nergens", UriKind.Relative));
        Assert.Null(response.Headers.ETag);
    }

    [Theory]
    [InlineData("/", "text/html")]
    [InlineData("/en/gemeente/GM0114", "text/html")]
    [InlineData("/figuur.png?region=DTZ&dataset=illustratief", "image/png")]
    [InlineData("/api/datasets", "application/json")]
    public async Task Head_IsThatOfTheWholeWithoutABody(string path, string type)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, new Uri(path, UriKind.Relative));
        using var head = await illustrated.Site.Client.SendAsync(request);
        Assert.Equal((HttpStatusCode.OK, type), (head.StatusCode, head.Content.Headers.ContentType?.MediaType));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        using var whole = await illustrated.Site.Client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(whole.Headers.ETag, head.Headers.ETag);
        Assert.NotEmpty(await whole.Content.ReadAsByteArrayAsync());
    }
}
