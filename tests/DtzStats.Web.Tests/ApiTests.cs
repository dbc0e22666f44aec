using System.Net;
using System.Text.Json;

namespace DtzStats.Web.Tests;

[Collection(nameof(Illustrated))]
public sealed class ApiTests(Illustrated illustrated)
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

    [Fact]
    public async Task Chart_OfEachForm_HasWhatItTakesToDrawIt()
    {
        const string five = "&region=GM0109&region=GM0114&region=GM0118&region=GM0160&region=GM1681&dataset=illustratief";
        foreach (var form in new[] { "line", "bar", "change", "map", "panels", "slope" })
        {
            var json = await JsonAsync($"/api/chart.json?form={form}{five}");
            Assert.Equal(form, json.GetProperty("form").GetString());
            Assert.All(new[] { "title", "subtitle", "valueAxis", "categoryAxis", "source", "mark", "description" }, p => Assert.NotEmpty(json.GetProperty(p).GetString()!));
            Assert.Equal(5, json.GetProperty("lines").GetArrayLength());
            Assert.Equal(form is "line" or "panels" ? 10 : 5, json.GetProperty("rows").GetArrayLength());
            Assert.Equal(form is "bar" or "change" or "map", json.GetProperty("rows")[0].GetProperty("colour").ValueKind == JsonValueKind.String);
            Assert.Equal(form == "panels" ? "100" : "", json.GetProperty("reference").ToString());
        }
    }

    [Fact]
    public async Task Chart_OfAMap_HasAClosedShapeForEachRow()
    {
        var json = await JsonAsync("/api/chart.json?form=map&region=GM0114&region=GM0160&dataset=illustratief");
        var shapes = json.GetProperty("map").GetProperty("shapes").GetProperty("features").EnumerateArray().ToList();
        Assert.Equal(json.GetProperty("rows").EnumerateArray().Select(r => r.GetProperty("name").GetString()), shapes.Select(s => s.GetProperty("properties").GetProperty("name").GetString()));
        Assert.All(shapes, s =>
        {
            var ring = s.GetProperty("geometry").GetProperty("coordinates")[0][0];
            Assert.Equal(ring[0].ToString(), ring[ring.GetArrayLength() - 1].ToString());
        });
    }

    [Fact]
    public async Task Chart_OverABreak_TellsIt()
    {
        const string cbs = "&measure=establishments&region=DTZ&since=2007&dataset=cbs-81575ned";
        Assert.Equal([2015, 2024], (await JsonAsync("/api/chart.json?form=line" + cbs)).GetProperty("breaks").EnumerateArray().Select(b => b.GetInt32()));
        Assert.True((await JsonAsync("/api/chart.json?form=slope" + cbs)).GetProperty("rows")[0].GetProperty("isBroken").GetBoolean());
        Assert.False((await JsonAsync("/api/chart.json?form=slope&region=DTZ&dataset=illustratief")).GetProperty("rows")[0].GetProperty("isBroken").GetBoolean());
    }

    [Fact]
    public async Task Chart_WithAHiddenCell_SaysWhyInWords()
    {
        var json = await JsonAsync("/api/chart.json?form=bar&region=GM0114&sector=C&sector=D&dataset=illustratief");
        var cell = json.GetProperty("rows").EnumerateArray().Select(r => r.GetProperty("cells")[0]).Single(c => c.GetProperty("value").ValueKind == JsonValueKind.Null);
        Assert.Equal(("[c]", "confidential"), (cell.GetProperty("text").GetString(), cell.GetProperty("status").GetString()));
        Assert.StartsWith("geheim", cell.GetProperty("note").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("[c]: geheim", json.GetProperty("notes")[0].GetString(), StringComparison.Ordinal);
    }

    /// <summary>The dataset that comes first has the measure but not the sector; the next one has it.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("&until=2025")]
    public async Task Series_OfASectorThatTheFirstDatasetLacks_IsOfOneThatHasIt(string until)
    {
        var total = await JsonAsync("/api/series?measure=jobs&region=DTZ&since=2016" + until);
        var sector = await JsonAsync("/api/series?measure=jobs&region=DTZ&sector=C&since=2016" + until);
        Assert.Equal(("lisa-gemeenten", "illustratief"), (DatasetOf(total), DatasetOf(sector)));
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

    private static string? DatasetOf(JsonElement json) => json.GetProperty("dataset").GetProperty("code").GetString();

    private async Task<JsonElement> JsonAsync(string path)
    {
        var (status, text) = await illustrated.Site.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, status);
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }
}
