using CsCheck;
using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Trends;

namespace DtzStats.Core.Tests.Analysis.Trends;

public sealed class LogLinearTests
{
    [Fact]
    public void Of_ConstantGrowth_IsThatGrowth()
    {
        var fit = LogLinear.Of(PointLists.From(2016, 1000, 1100, 1210, 1331));
        Assert.Equal(10m, fit.Growth.Value!.Value, 11);
        Assert.Equal(10m, fit.GrowthInterval.Lower.Value!.Value, 6);
        Assert.Equal(10m, fit.GrowthInterval.Upper.Value!.Value, 6);
        Assert.Equal(1m, fit.RSquared.Value!.Value, 12);
    }

    [Fact]
    public void Of_RandomPoints_AgreesWithTheNormalEquations() => PointLists.Of(3, 20, 500, 1).Sample(points =>
    {
        var (fit, x) = (LogLinear.Of(points), points.Select(p => p.Year - 2000.0).ToList());
        var y = points.Select(p => Math.Log((double)p.Value)).ToList();
        var (slope, intercept) = Naive.Line(x, y);
        var residuals = x.Zip(y, (a, b) => Math.Pow(b - intercept - (slope * a), 2)).Sum();
        var error = Math.Sqrt(residuals / (x.Count - 2) / x.Sum(a => Math.Pow(a - x.Average(), 2)));
        var margin = StudentT.Quantile(0.975, x.Count - 2) * error;
        AssertNear(100 * (Math.Exp(slope) - 1), fit.Growth);
        AssertNear(100 * (Math.Exp(slope - margin) - 1), fit.GrowthInterval.Lower);
        AssertNear(100 * (Math.Exp(slope + margin) - 1), fit.GrowthInterval.Upper);
        Assert.InRange(fit.RSquared.Value ?? 0, 0, 1);
    });

    [Fact]
    public void Of_ScaledValues_IsTheSame() => PointLists.Of(3, 20, 500, 1).Sample(points =>
        Assert.Equal(LogLinear.Of(points).Growth.Value!.Value, LogLinear.Of([.. points.Select(p => (p.Year, p.Value * 1000))]).Growth.Value!.Value, 9));

    [Fact]
    public void Of_AllEqual_IsLevelWithoutRSquared()
    {
        var fit = LogLinear.Of(PointLists.From(2016, 7, 7, 7));
        Assert.Equal((0m, 0m, 0m), (fit.Growth.Value, fit.GrowthInterval.Lower.Value, fit.GrowthInterval.Upper.Value));
        Assert.Equal(NoAnswer.NoVariation, fit.RSquared.Reason);
    }

    [Fact]
    public void Of_TwoPoints_AreTooFew() => Assert.Equal(NoAnswer.TooFewPoints, LogLinear.Of(PointLists.From(2016, 1, 0)).Growth.Reason);

    [Fact]
    public void Of_ZeroAmongThem_HasNoLogarithm()
    {
        var fit = LogLinear.Of(PointLists.From(2016, 1, 0, 3));
        Assert.Equal(NoAnswer.ZeroValue, fit.Growth.Reason);
        Assert.Equal(NoAnswer.ZeroValue, fit.GrowthInterval.Upper.Reason);
        Assert.Equal(NoAnswer.ZeroValue, fit.RSquared.Reason);
    }

    [Fact]
    public void GrowthInterval_BeyondAnyDecimal_IsTooLarge() =>
        Assert.Equal(NoAnswer.TooLarge, LogLinear.Of(PointLists.From(2016, 1, 1_000_000_000_000_000, 1)).GrowthInterval.Upper.Reason);

    private static void AssertNear(double expected, Answer actual)
    {
        if (actual.Value is { } value)
            Assert.InRange((double)value, expected - (1e-9 * Math.Max(1, Math.Abs(expected))), expected + (1e-9 * Math.Max(1, Math.Abs(expected))));
        else
            Assert.True(expected > 1e28 && actual.Reason == NoAnswer.TooLarge);
    }
}
