using CsCheck;
using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Trends;

namespace DtzStats.Core.Tests.Analysis.Trends;

public sealed class OutlookTests
{
    [Fact]
    public void Of_ConstantGrowth_GoesOn()
    {
        var years = Outlook.Of(PointLists.From(2016, 1000, 1100, 1210), 2020).Years;
        Assert.Equal([2019, 2020], years.Select(y => y.Year));
        Assert.Equal(1331m, years[0].Value.Value!.Value, 8);
        Assert.Equal(1464.1m, years[1].Value.Value!.Value, 8);
        Assert.Equal(1331m, years[0].PredictionInterval.Lower.Value!.Value, 4);
    }

    [Fact]
    public void Of_RandomPoints_AgreesWithTheFormula() => PointLists.Of(4, 20, 500, 100).Sample(points =>
    {
        var (x, y) = (points.Select(p => p.Year - 2000.0).ToList(), points.Select(p => Math.Log((double)p.Value)).ToList());
        var (slope, intercept) = Naive.Line(x, y);
        var variance = x.Zip(y, (a, b) => Math.Pow(b - intercept - (slope * a), 2)).Sum() / (x.Count - 2);
        var at = Outlook.Of(points, points[^1].Year + 3).Years[^1];
        var t = at.Year - 2000.0;
        var error = Math.Sqrt(variance * (1 + (1.0 / x.Count) + (Math.Pow(t - x.Average(), 2) / x.Sum(a => Math.Pow(a - x.Average(), 2)))));
        var factor = StudentT.Quantile(0.975, x.Count - 2);
        Assert.Equal(1, (double)at.Value.Value!.Value / Math.Exp(intercept + (slope * t)), 1e-9);
        Assert.Equal(1, (double)at.PredictionInterval.Lower.Value!.Value / Math.Exp(intercept + (slope * t) - (factor * error)), 1e-6);
        Assert.Equal(1, (double)at.PredictionInterval.Upper.Value!.Value / Math.Exp(intercept + (slope * t) + (factor * error)), 1e-6);
    });

    [Fact]
    public void Of_FartherYears_HaveWiderIntervals() => PointLists.Of(4, 12, 200, 100).Sample(points =>
    {
        var widths = Outlook.Of(points, points[^1].Year + 5).Years
            .Select(y => Math.Log((double)(y.PredictionInterval.Upper.Value!.Value / y.PredictionInterval.Lower.Value!.Value))).ToList();
        Assert.Equal(widths.Order(), widths);
    });

    [Fact]
    public void Of_ContinuedTooFar_SaysTooLarge()
    {
        var last = Outlook.Of(PointLists.From(2016, 1, 100, 10_000), 2199).Years[^1];
        Assert.Equal(NoAnswer.TooLarge, last.Value.Reason);
        Assert.Equal(NoAnswer.TooLarge, last.PredictionInterval.Upper.Reason);
    }

    [Theory]
    [InlineData(NoAnswer.TooFewPoints, 1, 2)]
    [InlineData(NoAnswer.ZeroValue, 1, 0, 2)]
    public void Of_NoFit_HasEachYearWithoutAnswer(NoAnswer reason, params int[] values)
    {
        var points = PointLists.From(2016, [.. values.Select(v => (decimal)v)]);
        var outlook = Outlook.Of(points, points[^1].Year + 2);
        Assert.Equal(reason, outlook.Reason);
        Assert.Equal([reason, reason], outlook.Years.Select(y => y.Value.Reason));
        Assert.Equal([reason, reason], outlook.Years.Select(y => y.PredictionInterval.Lower.Reason));
    }

    [Fact]
    public void Of_NoPointsOrNoLaterYear_IsEmpty()
    {
        Assert.Empty(Outlook.Of([], 2030).Years);
        Assert.Equal(NoAnswer.TooFewPoints, Outlook.Of([], 2030).Reason);
        Assert.Empty(Outlook.Of(PointLists.From(2016, 1, 2, 3), 2018).Years);
    }

    [Fact]
    public void Of_YearPastThePeriods_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => Outlook.Of([], 2200));
}
