using CsCheck;
using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Trends;

namespace DtzStats.Core.Tests.Analysis.Trends;

public sealed class MannKendallTests
{
    [Fact]
    public void Of_TenYearsInOrder_HasTwoOverTenFactorial()
    {
        var test = MannKendall.Of(PointLists.From(2016, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
        Assert.Equal((45, 1m, TrendVerdict.Up), (test.S, test.Tau.Value, test.Verdict));
        Assert.Equal(2 / 3628800.0, test.P, 1e-20);
    }

    [Fact]
    public void Of_TiedValues_CountsOrdersOfTheMultiset()
    {
        // 1 1 2 2: six orders, of which the given one and its reverse are as clear; tau-b = 4 / sqrt(6 x 4).
        var test = MannKendall.Of(PointLists.From(2016, 1, 1, 2, 2));
        Assert.Equal(4, test.S);
        Assert.Equal(1 / 3.0, test.P, 15);
        Assert.Equal(0.816496580927726m, test.Tau.Value!.Value, 14);
    }

    [Fact]
    public void Of_RandomPoints_AgreesWithAllOrders() => PointLists.Of(0, 7, 4).Sample(
        points =>
        {
            var (test, values) = (MannKendall.Of(points), points.Select(p => p.Value).ToList());
            Assert.Equal(Naive.S(values), test.S);
            Assert.Equal(Naive.P(values), test.P, 12);
        },
        iter: 100);

    [Fact]
    public void Of_Mirrored_TurnsTheSign() => PointLists.Of(2, 30, 20).Sample(points =>
    {
        var (test, mirror) = (MannKendall.Of(points), MannKendall.Of([.. points.Select(p => (p.Year, 20 - p.Value))]));
        Assert.Equal((-test.S, -test.Tau.Value, test.P), (mirror.S, mirror.Tau.Value, mirror.P));
        Assert.Equal(test.Verdict is TrendVerdict.Up, mirror.Verdict is TrendVerdict.Down);
    });

    [Fact]
    public void Of_AnyIncreasingScale_IsTheSame() => PointLists.Of(0, 30, 20).Sample(points =>
        Assert.Equal(MannKendall.Of(points), MannKendall.Of([.. points.Select(p => (p.Year * 2, (p.Value * p.Value) + 7))])));

    [Fact]
    public void Of_AnyPoints_StaysWithinBounds() => PointLists.Of(0, 60, 9).Sample(
        points =>
        {
            var test = MannKendall.Of(points);
            Assert.InRange(test.P, 0, 1);
            Assert.InRange(test.Tau.Value ?? 0, -1, 1);
        },
        iter: 50);

    [Fact]
    public void Of_HundredYears_KeepsTheSmallestTail()
    {
        var test = MannKendall.Of([.. Enumerable.Range(1900, 100).Select(y => (y, (decimal)y))]);
        var expected = Enumerable.Range(1, 100).Aggregate(2.0, (p, i) => p / i);
        Assert.InRange(test.P / expected, 1 - 1e-12, 1 + 1e-12);
    }

    [Theory]
    [InlineData(TrendVerdict.TooShort, 1, 2, 3, 4)]
    [InlineData(TrendVerdict.Up, 1, 2, 3, 4, 5)]
    [InlineData(TrendVerdict.Down, 5, 4, 3, 2, 1)]
    [InlineData(TrendVerdict.NoClearTrend, 1, 2, 3, 5, 4)]
    [InlineData(TrendVerdict.NoClearTrend, 1, 1, 1, 2, 3)]
    [InlineData(TrendVerdict.NoClearTrend, 5, 5, 5, 5, 5, 5, 5, 5, 5, 6)]
    [InlineData(TrendVerdict.NoClearTrend, 5, 5, 5, 5, 5)]
    [InlineData(TrendVerdict.TooShort, 5, 5, 5, 5)]
    public void Verdict_IsAtFivePercent_AndTooShortUnderFivePoints(TrendVerdict verdict, params int[] values) =>
        Assert.Equal(verdict, MannKendall.Of(PointLists.From(2016, [.. values.Select(v => (decimal)v)])).Verdict);

    [Fact]
    public void Of_NoneOrOnePoint_IsTooShort()
    {
        Assert.Equal(new MannKendall(0, 0, Answer.Without(NoAnswer.TooFewPoints), 1, TrendVerdict.TooShort), MannKendall.Of([]));
        Assert.Equal(new MannKendall(1, 0, Answer.Without(NoAnswer.TooFewPoints), 1, TrendVerdict.TooShort), MannKendall.Of([(2016, 5)]));
    }

    [Fact]
    public void Of_AllEqual_HasNoTau()
    {
        var test = MannKendall.Of(PointLists.From(2016, 0, 0, 0));
        Assert.Equal((0, NoAnswer.NoVariation, 1.0), (test.S, test.Tau.Reason, test.P));
    }

    [Fact]
    public void Of_WhatIsNoListOfCounts_Throws()
    {
        Assert.Throws<ArgumentException>(() => MannKendall.Of([(2017, 1), (2016, 2)]));
        Assert.Throws<ArgumentException>(() => MannKendall.Of([(2016, 1), (2016, 2)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => MannKendall.Of([(2016, -1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => MannKendall.Of([(2016, decimal.MaxValue)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => MannKendall.Of([(-1, 1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => MannKendall.Of([(10000, 1)]));
    }
}
