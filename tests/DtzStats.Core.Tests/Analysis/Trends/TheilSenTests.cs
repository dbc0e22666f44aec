using CsCheck;
using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Trends;

namespace DtzStats.Core.Tests.Analysis.Trends;

public sealed class TheilSenTests
{
    /// <summary>Sen's seven points: 21 slopes; P(S >= 15) = 0.0154 is the first below 0.025, so that the limits are the 4th from either end.</summary>
    [Fact]
    public void Of_SensPoints_HasTheExactInterval()
    {
        var line = TheilSen.Of([(1, 9), (2, 15), (3, 19), (4, 20), (10, 45), (12, 55), (18, 78)]);
        Assert.Equal((4m, 4m), (line.Slope.Value, line.Intercept.Value));
        Assert.Equal((26m / 7, 35m / 8), (line.SlopeInterval.Lower.Value, line.SlopeInterval.Upper.Value));
        Assert.Equal(20, line.At(4).Value);
    }

    [Fact]
    public void Of_RandomPoints_AgreesWithCounting() => PointLists.Of(5, 14, 50).Sample(points =>
    {
        var line = TheilSen.Of(points);
        var slopes = points.SelectMany(a => points.Where(b => b.Year > a.Year).Select(b => (b.Value - a.Value) / (b.Year - a.Year))).ToList();
        // A median has as many above it as below, and a limit at 95 % as few outside as the exact distribution wants.
        Assert.True(slopes.Count(s => s < line.Slope.Value) <= slopes.Count / 2 && slopes.Count(s => s > line.Slope.Value) <= slopes.Count / 2);
        var outside = Enumerable.Range(0, slopes.Count).Last(m => ShareOfOrdersWithAtMost(m, points.Count) <= 0.025);
        Assert.Equal(slopes.Order().ElementAt(outside), line.SlopeInterval.Lower.Value);
        Assert.Equal(slopes.OrderDescending().ElementAt(outside), line.SlopeInterval.Upper.Value);
    });

    [Fact]
    public void Of_StraightLine_IsThatLineWhateverTheGaps() => PointLists.Of(2, 20, 0).Sample(points =>
    {
        var line = TheilSen.Of([.. points.Select(p => (p.Year, (3m * p.Year) - 5))]);
        Assert.Equal((3m, -5m, 6055m), (line.Slope.Value, line.Intercept.Value, line.At(2020).Value));
    });

    [Fact]
    public void Of_ScaledValues_ScalesTheSlope() => PointLists.Of(2, 20, 1000).Sample(points =>
    {
        var (line, tenfold) = (TheilSen.Of(points), TheilSen.Of([.. points.Select(p => (p.Year, (10 * p.Value) + 7))]));
        Assert.Equal(10 * line.Slope.Value!.Value, tenfold.Slope.Value!.Value, 20);
        Assert.Equal((10 * line.At(2000).Value!.Value) + 7, tenfold.At(2000).Value!.Value, 20);
    });

    [Fact]
    public void Of_OneOddYear_HardlyMovesTheSlope() =>
        Assert.Equal(1, TheilSen.Of(PointLists.From(2016, 10, 11, 12, 900, 14, 15, 16)).Slope.Value);

    [Fact]
    public void Of_AllEqual_IsLevel()
    {
        var line = TheilSen.Of(PointLists.From(2016, 5, 5, 5, 5, 5));
        Assert.Equal((0m, 5m, 0m, 0m), (line.Slope.Value, line.Intercept.Value, line.SlopeInterval.Lower.Value, line.SlopeInterval.Upper.Value));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Of_FewerThanTwoPoints_HasNoAnswer(int count)
    {
        var line = TheilSen.Of([.. PointLists.From(2016, 5, 6).Take(count)]);
        Assert.Equal(NoAnswer.TooFewPoints, line.Slope.Reason);
        Assert.Equal(NoAnswer.TooFewPoints, line.Intercept.Reason);
        Assert.Equal(NoAnswer.TooFewPoints, line.At(2016).Reason);
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void SlopeInterval_NeedsFivePoints(int count, bool expected) =>
        Assert.Equal(expected, TheilSen.Of([.. PointLists.From(2016, 1, 3, 2, 5, 4).Take(count)]).SlopeInterval.Lower.Value is not null);

    [Fact]
    public void At_YearOutside_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => TheilSen.Of([]).At(10000));

    /// <summary>The share of the orders of n with at most m inversions, by counting: n! fits in a long up to 20.</summary>
    private static double ShareOfOrdersWithAtMost(int m, int n)
    {
        long[] counts = [1];
        for (var i = 2; i <= n; i++)
        {
            var next = new long[counts.Length + i - 1];
            for (var j = 0; j < counts.Length; j++)
                for (var k = 0; k < i; k++)
                    next[j + k] += counts[j];
            counts = next;
        }

        return (double)counts.Take(m + 1).Sum() / counts.Sum();
    }
}
