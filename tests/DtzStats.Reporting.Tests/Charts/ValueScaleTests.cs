using DtzStats.Reporting.Charts.Layout;

namespace DtzStats.Reporting.Tests.Charts;

public sealed class ValueScaleTests
{
    [Theory]
    [InlineData(114600, 118100, 114000, 119000)]
    [InlineData(6870, 43900, 0, 50000)]
    [InlineData(0, 0, 0, 2)]
    [InlineData(-1200, 3400, -2000, 4000)]
    public void Of_NotFromZero_EndsAtRoundValues(int low, int high, int first, int last)
    {
        var scale = ValueScale.Of([low, high], fromZero: false, 5);

        Assert.Equal((first, last), (scale.Low, scale.High));
    }

    [Fact]
    public void Of_FromZero_StartsAtZero() => Assert.Equal(0, ValueScale.Of([114600, 118100], fromZero: true, 5).Low);

    [Fact]
    public void Of_WholeNumbers_HasWholeSteps() => Assert.Equal(1, ValueScale.Of([4, 5], fromZero: false, 8).Step);

    [Fact]
    public void Decimals_Fractions_AreThoseOfTheStep() => Assert.Equal(2, ValueScale.Of([3.15m, 3.3m], fromZero: false, 4).Decimals);

    [Fact]
    public void Of_AllTheSame_HasARange() => Assert.All(
        new[] { -50m, 0m, 0.5m, 7m },
        v => Assert.InRange(ValueScale.Of([v], fromZero: false, 5).Fraction(v), 0.0, 1.0));
}
