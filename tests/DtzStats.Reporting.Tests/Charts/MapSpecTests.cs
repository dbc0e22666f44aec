using DtzStats.Core.Languages;

namespace DtzStats.Reporting.Tests.Charts;

public sealed class MapSpecTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(4.9, 0)]
    [InlineData(5, 1)]
    [InlineData(10, 1)]
    [InlineData(-1, 0)]
    public void ClassOf_Value_IsTheClassThatBeginsBelowIt(decimal value, int place) => Assert.Equal(place, AllCharts.Map(Language.Dutch).ClassOf(value));
}
