using DtzStats.Core.Languages;

namespace DtzStats.Reporting.Tests.Charts;

public sealed class MapSpecTests
{
    [Fact]
    public void Scale_ClassWithoutARegion_IsLeftOut()
    {
        var map = AllCharts.Map(Language.Dutch);
        var without = map with { Classes = [0, 5, 7.5m, 10] };
        Assert.Equal(["0,0% tot +5,0%", "+7,5% tot +10,0%", "geen cijfer"], without.Scale().Select(c => c.Text));
        Assert.Equal(without.Regions.Select(without.ColourOf).Order(StringComparer.Ordinal), without.Scale().Select(c => c.Colour).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(4.9, 0)]
    [InlineData(5, 1)]
    [InlineData(10, 1)]
    [InlineData(-1, 0)]
    public void ClassOf_Value_IsTheClassThatBeginsBelowIt(decimal value, int place) => Assert.Equal(place, AllCharts.Map(Language.Dutch).ClassOf(value));
}
