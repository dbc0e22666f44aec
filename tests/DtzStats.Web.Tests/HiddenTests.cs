using System.Net;
using System.Text.RegularExpressions;
using DtzStats.Cli.Tests;

namespace DtzStats.Web.Tests;

/// <summary>Every page and file is asked for hidden cells; none may tell one, exact or rounded.</summary>
public sealed partial class HiddenTests(Secret secret) : IClassFixture<Secret>
{
    private static readonly string[] Regions = ["GM0109", "GM0114", "GM0118", "GM0160", "GM1681", "DTZ"];

    private static readonly string[] Sectors = ["A-U", "B", "D", "B-E", "B-F", "C", "F"];

    private static IEnumerable<string> Addresses()
    {
        var asked = from region in Regions from sector in Sectors select $"?measure=jobs&region={region}&sector={sector}&since=2016";
        foreach (var query in asked)
        {
            foreach (var path in new[] { "/figuur", "/figuur.csv", "/api/series", "/api/chart.json", "/en/embed" })
                yield return path + query;
            foreach (var form in new[] { "line", "bar", "change", "panels", "slope" })
                yield return $"/figuur.svg{query}&form={form}";
        }

        var all = string.Join('&', Regions.Select(r => "region=" + r));
        foreach (var sector in new[] { "B", "D", "B-E" })
        {
            yield return $"/vergelijken?measure=jobs&{all}&sector={sector}";
            yield return $"/api/chart.json?measure=jobs&{all}&sector={sector}&index=yes";
            yield return $"/sector/{sector}";
        }

        foreach (var path in new[] { "/", "/gemeente", "/sector", "/herzieningen", "/rapport/stand/index.html", "/data", "/api/datasets", "/verkennen" }.Concat(Regions[..5].Select(r => "/gemeente/" + r)))
        {
            yield return path;
            yield return path == "/" ? "/en" : path.StartsWith("/api", StringComparison.Ordinal) ? path + "?language=en" : "/en" + path;
        }
    }

    [Fact]
    public async Task Get_AnyAddress_TellsNoHiddenCell()
    {
        await using var site = await Served.StartAsync(secret.PathOf("a.db"));
        var answered = 0;
        foreach (var address in Addresses())
        {
            var (status, text) = await site.GetAsync(address);
            Assert.True(status is HttpStatusCode.OK or HttpStatusCode.NotFound or HttpStatusCode.BadRequest, $"{address}: {status}");
            answered += status == HttpStatusCode.OK ? 1 : 0;
            AssertTellsNone(secret, text, address);
        }

        Assert.InRange(answered, 300, int.MaxValue);
    }

    [Fact]
    public async Task Get_HiddenCell_SaysThatItIsConfidential()
    {
        await using var site = await Served.StartAsync(secret.PathOf("a.db"));
        const string query = "?measure=jobs&region=GM0109&sector=D&since=2016";
        Assert.Contains("[c]: geheim", (await site.GetAsync("/figuur" + query)).Text, StringComparison.Ordinal);
        Assert.Contains("\"value\":null,\"status\":\"confidential\"", (await site.GetAsync("/api/series" + query)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_RevisionsOfAVintage_AreNotForReaders()
    {
        await using var site = await Served.StartAsync(secret.PathOf("a.db"));
        Assert.Contains("Wat deze uitgave zelf heeft herzien is niet voor publicatie", (await site.GetAsync("/herzieningen")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Internal_TellsThemAndSaysSo()
    {
        // So that the test above can fail: the same question, asked by who may know, gives the number.
        await using var site = await Served.StartAsync(secret.PathOf("a.db"), isInternal: true);
        var hidden = secret.Hidden.First(h => h is { Region: "GM0109", Category: "D" });
        const string query = "?measure=jobs&region=GM0109&sector=D&since=2016";
        Assert.Contains($"\"value\":{hidden.Jobs},", (await site.GetAsync("/api/series" + query)).Text, StringComparison.Ordinal);
        foreach (var path in new[] { "/", "/figuur" + query, "/figuur.csv" + query, "/figuur.svg" + query })
            Assert.Contains("intern, niet voor publicatie", (await site.GetAsync(path)).Text, StringComparison.Ordinal);
    }

    internal static void AssertTellsNone(Secret secret, string text, string where)
    {
        var numbers = Numbers().Matches(WebUtility.HtmlDecode(text)).Select(m => Separators().Replace(m.Value, "")).ToHashSet();
        foreach (var (region, category, year, jobs) in secret.Hidden)
            foreach (var told in new[] { jobs, (jobs + 5) / 10 * 10 })
                Assert.False(numbers.Contains($"{told}"), $"{where} tells {region} {category} {year}: {told}");
    }

    [GeneratedRegex("[0-9]{1,3}([.,\u00a0\u202f][0-9]{3})+|[0-9]+")]
    private static partial Regex Numbers();

    [GeneratedRegex("[^0-9]")]
    private static partial Regex Separators();
}
