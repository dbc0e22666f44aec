using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Structures;

namespace DtzStats.Core.Tests.Analysis.Structures;

public sealed class SpecialisationTests
{
    private static readonly Func<IReadOnlyList<decimal>, IReadOnlyList<decimal>, Answer>[] All =
    [
        Specialisation.Krugman, Specialisation.Distance, Specialisation.Hachman,
        Specialisation.GiniOfSpecialisation, Specialisation.GiniOfConcentration,
    ];

    [Fact]
    public void All_SameStructure_AreAtTheirLikeEnd() =>
        Assert.Equal([0m, 0, 1, 0, 0], All.Select(index => index([1, 2, 5], [10, 20, 50]).Value));

    [Fact]
    public void All_NothingInCommon_HaveADistanceOnly()
    {
        var answers = All.Select(index => index([1, 0, 0], [0, 2, 2])).ToList();
        Assert.Equal([2m, 1, null, null, null], answers.Select(a => a.Value));
        Assert.All(answers[2..], a => Assert.Equal(NoAnswer.ZeroReference, a.Reason));
    }

    [Fact]
    public void All_SectorThatNeitherHas_ChangesNothing() =>
        Assert.All(All, index => Assert.Equal(index([3, 1], [2, 2]), index([3, 0, 1], [2, 0, 2])));

    [Fact]
    public void All_SectorThatVanishedInTheRegion_HaveAnswers()
    {
        decimal[] region = [5, 0], reference = [10, 10];
        Assert.Equal([1m, 0.5m, 0.5m, 0.5m, 0.5m], All.Select(index => index(region, reference).Value));
    }

    [Fact]
    public void All_OneSector_AreTheSameStructure() => Assert.Equal([0m, 0, 1, 0, 0], All.Select(index => index([4], [9]).Value));

    [Fact]
    public void All_EmptyRegion_HaveNoWhole()
    {
        Assert.All(All, index => Assert.Equal(NoAnswer.ZeroWhole, index([0, 0], [1, 2]).Reason));
        Assert.All(All, index => Assert.Equal(NoAnswer.ZeroWhole, index([0, 0], [0, 0]).Reason));
        Assert.All(All, index => Assert.Equal(NoAnswer.ZeroWhole, index([], []).Reason));
    }

    [Fact]
    public void All_EmptyReference_HaveNoReference() =>
        Assert.All(All, index => Assert.Equal(NoAnswer.ZeroReference, index([1, 2], [0, 0]).Reason));

    [Fact]
    public void All_UnequalLength_Throw() => Assert.All(All, index => Assert.Throws<ArgumentException>(() => index([1], [1, 2])));

    [Fact]
    public void All_Negative_Throw()
    {
        Assert.All(All, index => Assert.Throws<ArgumentOutOfRangeException>(() => index([2, -1], [1, 2])));
        Assert.All(All, index => Assert.Throws<ArgumentOutOfRangeException>(() => index([1, 2], [2, -1])));
    }

    [Fact]
    public void All_BeyondTheLargestDecimal_ThrowOverflow() =>
        Assert.All(All, index => Assert.Throws<OverflowException>(() => index([decimal.MaxValue, decimal.MaxValue], [1, 2])));
}
