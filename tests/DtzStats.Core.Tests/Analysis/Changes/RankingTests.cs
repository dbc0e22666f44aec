using CsCheck;
using DtzStats.Core.Analysis.Changes;

namespace DtzStats.Core.Tests.Analysis.Changes;

public sealed class RankingTests
{
    private static readonly Gen<decimal?[]> Values =
        Gen.OneOf(Gen.Int[-5, 5].Select(v => (decimal?)v), Gen.Const((decimal?)null)).Array[0, 15];

    [Fact]
    public void Of_Ties_ShareARankAndLeaveOutTheNext() => Assert.Equal([4, 2, 1, 2], Ranking.Of([1, 5, 9, 5]));

    [Fact]
    public void Of_Null_StaysNullAndTakesNoPlace() => Assert.Equal([2, null, 1], Ranking.Of([-3, null, 8]));

    [Fact]
    public void Of_SameNumberWithOtherDecimals_IsATie() => Assert.Equal([1, 1], Ranking.Of([1.0m, 1.00m]));

    [Fact]
    public void Of_AllEqual_AreAllFirst() => Assert.Equal([1, 1, 1], Ranking.Of([7, 7, 7]));

    [Fact]
    public void Of_NothingOrOnlyNull_HasNoRanks()
    {
        Assert.Empty(Ranking.Of([]));
        Assert.Equal([null], Ranking.Of([null]));
    }

    [Fact]
    public void Change_Climb_IsPositive() => Assert.Equal([2, -1, -1], Ranking.Change([1, 3, 2], [9, 5, 2]));

    [Fact]
    public void Change_NoValueInOneOfTheYears_IsNull() => Assert.Equal([null, null, 1], Ranking.Change([null, 5, 4], [3, null, 6]));

    [Fact]
    public void Change_UnequalLength_Throws() => Assert.Throws<ArgumentException>(() => Ranking.Change([1], [1, 2]));

    [Fact]
    public void Of_RandomValues_CountsTheLargerOnes() => Values.Sample(values =>
    {
        var ranks = Ranking.Of(values);
        for (var i = 0; i < values.Length; i++)
            Assert.Equal(values[i] is null ? null : values.Count(v => v > values[i]) + 1, ranks[i]);
    });

    [Fact]
    public void Change_RandomValues_ReversesWithTheYears() => Gen.Select(Values, Values).Sample((one, other) =>
    {
        var length = Math.Min(one.Length, other.Length);
        var (before, after) = (one[..length], other[..length]);
        Assert.Equal(Ranking.Change(before, after), Ranking.Change(after, before).Select(c => -c));
        Assert.All(Ranking.Change(before, before), c => Assert.True(c is null or 0));
    });
}
