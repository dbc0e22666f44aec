using System.Text;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Charts.Builders;

namespace DtzStats.Reporting.Tests.Charts.Builders;

public sealed class BoundariesTests
{
    [Fact]
    public void Read_BoundariesOfTheRepository_HasTheFiveMunicipalities()
    {
        using var file = File.OpenRead(Repository.PathOf("data", "boundaries", "2022", "dtz.geojson"));
        var rings = Boundaries.Read(file, new BilingualText("", "")).Rings;
        Assert.Equal(["GM0109", "GM0114", "GM0118", "GM0160", "GM1681"], rings.Keys.Order(StringComparer.Ordinal));
        Assert.All(rings.Values, r => Assert.All(r, ring => Assert.Equal(ring[0], ring[^1])));
    }

    [Fact]
    public void Read_SeveralPolygons_HasTheRingsOfAll() =>
        Assert.Equal(2, Read("""{"features":[{"properties":{"code":"A"},"geometry":{"type":"MultiPolygon","coordinates":[[[[6,52],[7,52],[6,52]]],[[[5,51],[6,51],[5,51]]]]}}]}""").Rings["A"].Count);

    [Theory]
    [InlineData("no json")]
    [InlineData("{}")]
    [InlineData("""{"features":[{"properties":{"code":"A"},"geometry":{"type":"Point","coordinates":[6,52]}}]}""")]
    [InlineData("""{"features":[{"properties":{},"geometry":null}]}""")]
    public void Read_SomethingElse_IsToldAsSuch(string text) => Assert.Throws<FormatException>(() => Read(text));

    private static Boundaries Read(string text) => Boundaries.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), new BilingualText("", ""));
}
