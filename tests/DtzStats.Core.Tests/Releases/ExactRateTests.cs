using DtzStats.Core.Analysis;
using DtzStats.Core.Releases;

namespace DtzStats.Core.Tests.Releases;

public sealed class ExactRateTests
{
    [Fact]
    public void Of_LargeCounts_IsTheExactRateToOneDecimal() =>
        Assert.Equal(Answer.Of(3.1m), ExactRate.Of(114_596, 118_104, 10, Change.Percent));

    [Fact]
    public void Of_SmallCounts_IsWithheldWhereOnlyOnePairWouldGiveIt() =>
        // 17 to 25 is 47.1 %; no other pair of counts about 20 and 30 gives that.
        Assert.Equal(Answer.Without(NoAnswer.GivesAway), ExactRate.Of(17, 25, 10, Change.Percent));

    [Fact]
    public void Of_SmallCountsThatManyPairsGive_IsGiven() => Assert.Equal(Answer.Of(0), ExactRate.Of(21, 21, 10, Change.Percent));

    [Fact]
    public void Of_ZeroBase_SaysSo() => Assert.Equal(Answer.Without(NoAnswer.ZeroBase), ExactRate.Of(0, 25, 10, Change.Percent));

    /// <summary>An attacker who tries all pairs never finds just one for either count, and an answer is given where he finds two of both.</summary>
    [Theory]
    [InlineData(5)]
    [InlineData(10)]
    public void Of_EveryPairOfSmallCounts_LeavesTwoOfEachOrIsWithheld(int roundTo)
    {
        for (var start = 1; start <= 40; start++)
            for (var end = 0; end <= 40; end++)
            {
                var rate = ExactRate.Of(start, end, roundTo, Change.Index);
                var printed = Math.Round(100m * end / start, 1, MidpointRounding.AwayFromZero);
                var pairs = (
                    from a in Alike(start, roundTo).Where(a => a > 0)
                    from b in Alike(end, roundTo)
                    where Math.Round(100m * b / a, 1, MidpointRounding.AwayFromZero) == printed
                    select (a, b)).ToList();
                var isSafe = pairs.Select(p => p.a).Distinct().Count() > 1 && pairs.Select(p => p.b).Distinct().Count() > 1;
                Assert.Equal(isSafe ? Answer.Of(printed) : Answer.Without(NoAnswer.GivesAway), rate);
            }
    }

    private static IEnumerable<int> Alike(int value, int roundTo) => Enumerable.Range(0, 60).Where(v => Rounded(v, roundTo) == Rounded(value, roundTo));

    private static decimal Rounded(int value, int roundTo) => Math.Floor((value / (decimal)roundTo) + 0.5m) * roundTo;
}
