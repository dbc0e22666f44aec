using System.Net;
using System.Text.Json;

namespace DtzStats.Web.Tests;

public sealed class ApiTests(Illustrated illustrated) : IClassFixture<Illustrated>
{
    [Fact]
    public async Task Series_GivesValuesWithTheirStatus()
    {
        var json = await JsonAsync("/api/series?measure=jobs&region=DTZ&since=2016&dataset=illustratief&language=en");
        Assert.Equal("concept", json.GetProperty("release").GetProperty("name").GetString());
        Assert.Equal("illustrative", json.GetProperty("dataset").GetProperty("kind").GetString());
        var points = json.GetProperty("series")[0].GetProperty("points");
        Assert.Equal(10, points.GetArrayLength());
        var last = points[9];
        Assert.Equal((2025, 118100m, "final", 103.1m), (
            last.GetProperty("year").GetInt32(), last.GetProperty("value").GetDecimal(), last.GetProperty("status").GetString(), last.GetProperty("index").GetDecimal()));
    }

    [Fact]
    public async Task Chart_GivesEachLineTheColourOfItsRegion()
    {
        var json = await JsonAsync("/api/chart.json?region=GM0160&region=GM0114&dataset=illustratief");
        Assert.Equal(["#0072B2", "#C04A00"], json.GetProperty("lines").EnumerateArray().Select(l => l.GetProperty("colour").GetString()));
    }

    [Theory]
    [InlineData("/api/datasets", 4)]
    [InlineData("/api/releases", 1)]
    [InlineData("/api/measures", 11)]
    public async Task Lists_HaveWhatThereIs(string path, int count) => Assert.Equal(count, (await JsonAsync(path)).GetArrayLength());

    [Fact]
    public async Task Regions_TellTheMembersOfTheRegion() =>
        Assert.Equal(5, (await JsonAsync("/api/regions")).EnumerateArray().Single(r => r.GetProperty("code").GetString() == "DTZ").GetProperty("members").GetArrayLength());

    [Theory]
    [InlineData("/api/series?region=Emen&language=en", HttpStatusCode.BadRequest, "did you mean")]
    [InlineData("/api/series?sector=25&dataset=illustratief", HttpStatusCode.NotFound, "Kies een andere")]
    [InlineData("/api/nothing", HttpStatusCode.NotFound, "openapi.json")]
    public async Task Problem_SaysWhatToDo(string path, HttpStatusCode expected, string said)
    {
        var (status, text) = await illustrated.Site.GetAsync(path);
        Assert.Equal(expected, status);
        Assert.Contains(said, JsonDocument.Parse(text).RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpenApi_DescribesEachAddress()
    {
        var paths = (await JsonAsync("/api/openapi.json")).GetProperty("paths").EnumerateObject().Select(p => p.Name);
        Assert.Equal(["/api/categories", "/api/chart.json", "/api/datasets", "/api/measures", "/api/regions", "/api/releases", "/api/series"], paths.Order(StringComparer.Ordinal));
    }

    private async Task<JsonElement> JsonAsync(string path)
    {
        var (status, text) = await illustrated.Site.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, status);
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }
}
