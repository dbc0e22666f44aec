using DtzStats.Reporting.Charts.Plots;

namespace DtzStats.Reporting.Tests.Charts;

public sealed class ValueScaleTests
{
    [Theory]
    [InlineData(114600, 118100, false, 114000, 119000)]
    [InlineData(6870, 43900, false, 0, 50000)]
    [InlineData(114600, 118100, true, 0, 125000)]
    [InlineData(-1200, 3400, false, -2000, 4000)]
    [InlineData(0, 0, false, 0, 1)]
    [InlineData(7, 7, false, 6, 8)]
    public void Of_Values_EndsAtRoundTicksAroundThem(double least, double most, bool fromZero, double bottom, double top)
    {
        var scale = ValueScale.Of(least, most, fromZero);
        Assert.Equal((bottom, top), (scale.Bottom, scale.Top));
        Assert.Equal(scale.Bottom, scale.Ticks[0]);
        Assert.Equal(scale.Top, scale.Ticks[^1]);
    }

    [Theory]
    [InlineData(97, 104)]
    [InlineData(99.5, 101.2)]
    [InlineData(1, 3)]
    public void Of_SmallRange_HasTicksThatAreTrueToTheirDecimals(double least, double most)
    {
        var scale = ValueScale.Of(least, most, fromZero: false);
        Assert.All(scale.Ticks, t => Assert.Equal(t, Math.Round(t, scale.Decimals), 9));
        Assert.InRange(scale.Ticks.Count, 3, 9);
    }
}
