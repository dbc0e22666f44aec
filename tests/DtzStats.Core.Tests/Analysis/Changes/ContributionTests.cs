using CsCheck;
using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Changes;

namespace DtzStats.Core.Tests.Analysis.Changes;

public sealed class ContributionTests
{
    [Fact]
    public void ToChange_PartsInOppositeDirections_AddUpToTheWhole()
    {
        var contributions = Contribution.ToChange([(100, 120), (50, 40), (50, 60)]);
        Assert.Equal([20m, -10m, 10m], contributions.Select(c => c.Change.Value));
        Assert.Equal([10m, -5m, 5m], contributions.Select(c => c.Points.Value));
        Assert.Equal([100m, -50m, 50m], contributions.Select(c => c.ShareOfChange.Value));
    }

    [Fact]
    public void ToChange_NewAndVanishedParts_HaveContributions()
    {
        var contributions = Contribution.ToChange([(0, 30), (40, 0), (60, 60)]);
        Assert.Equal([30m, -40m, 0m], contributions.Select(c => c.Points.Value));
        Assert.Equal([-300m, 400m, 0m], contributions.Select(c => c.ShareOfChange.Value));
    }

    [Fact]
    public void ToChange_OnePart_IsTheWholeChange()
    {
        var contribution = Assert.Single(Contribution.ToChange([(80, 100)]));
        Assert.Equal(new Contribution(Answer.Of(20), Answer.Of(25), Answer.Of(100)), contribution);
    }

    [Fact]
    public void ToChange_WholeBeganAtZero_HasNoPoints()
    {
        var contributions = Contribution.ToChange([(0, 30), (0, 10)]);
        Assert.All(contributions, c => Assert.Equal(NoAnswer.ZeroBase, c.Points.Reason));
        Assert.Equal([75m, 25m], contributions.Select(c => c.ShareOfChange.Value));
    }

    [Fact]
    public void ToChange_WholeDidNotChange_HasNoShares()
    {
        var contributions = Contribution.ToChange([(10, 15), (10, 5)]);
        Assert.All(contributions, c => Assert.Equal(NoAnswer.NoChange, c.ShareOfChange.Reason));
        Assert.Equal([25m, -25m], contributions.Select(c => c.Points.Value));
    }

    [Fact]
    public void ToChange_AllZero_HasChangesOfZeroOnly()
    {
        var contribution = Contribution.ToChange([(0, 0), (0, 0)])[1];
        Assert.Equal((0m, NoAnswer.ZeroBase, NoAnswer.NoChange), (contribution.Change.Value, contribution.Points.Reason, contribution.ShareOfChange.Reason));
    }

    [Fact]
    public void ToChange_NoParts_IsEmpty() => Assert.Empty(Contribution.ToChange([]));

    [Fact]
    public void ToChange_Negative_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Contribution.ToChange([(-1, 1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Contribution.ToChange([(1, -1)]));
    }

    [Fact]
    public void ToChange_BeyondTheLargestDecimal_ThrowsOverflow() =>
        Assert.Throws<OverflowException>(() => Contribution.ToChange([(decimal.MaxValue, 1), (decimal.MaxValue, 1)]));

    [Fact]
    public void ToChange_RandomParts_AddUpToDifferencePercentAndHundred() => RandomCounts.Pairs.Sample(parts =>
    {
        var contributions = Contribution.ToChange(parts);
        var (from, to) = (parts.Sum(p => p.One), parts.Sum(p => p.Other));
        Assert.Equal(to - from, contributions.Sum(c => c.Change.Value));
        if (from > 0)
            RandomCounts.AssertClose(Change.Percent(from, to).Value!.Value, contributions.Sum(c => c.Points.Value!.Value), 1e-20m);
        if (from != to)
            RandomCounts.AssertClose(100, contributions.Sum(c => c.ShareOfChange.Value!.Value), 1e-20m);
    });

    [Fact]
    public void ToChange_RandomParts_AreWeightTimesOwnGrowth() => RandomCounts.Pairs.Sample(parts =>
    {
        var whole = parts.Sum(p => p.One);
        foreach (var ((from, to), contribution) in parts.Zip(Contribution.ToChange(parts)))
        {
            if (from > 0)
                RandomCounts.AssertClose(from / whole * Change.Percent(from, to).Value!.Value, contribution.Points.Value!.Value, 1e-20m);
        }
    });

    [Fact]
    public void ToChange_AnotherUnit_HasTheSamePointsAndShares() => Gen.Select(RandomCounts.Pairs, RandomCounts.Factor).Sample((parts, factor) =>
    {
        var scaled = Contribution.ToChange([.. parts.Select(p => (p.One * factor, p.Other * factor))]);
        foreach (var (one, other) in Contribution.ToChange(parts).Zip(scaled))
        {
            Assert.Equal(one.Change.Value * factor, other.Change.Value);
            RandomCounts.AssertClose(one.Points, other.Points);
            RandomCounts.AssertClose(one.ShareOfChange, other.ShareOfChange);
        }
    });
}
