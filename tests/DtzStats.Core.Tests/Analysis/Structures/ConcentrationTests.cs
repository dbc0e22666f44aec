using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Structures;

namespace DtzStats.Core.Tests.Analysis.Structures;

public sealed class ConcentrationTests
{
    private static readonly Func<IReadOnlyList<decimal>, Answer>[] All =
    [
        Concentration.Herfindahl, Concentration.NormalisedHerfindahl, Concentration.EquivalentNumber, Concentration.Entropy,
        Concentration.Gini, Concentration.NormalisedGini, Concentration.TheilL, Concentration.TheilT,
    ];

    [Theory]
    [InlineData(7)]
    [InlineData(0.1)]
    public void All_AllEqual_AreAtTheirEvenEnd(double value)
    {
        decimal[] values = [.. Enumerable.Repeat((decimal)value, 4)];
        Assert.Equal([0.25m, 0, 4, 2, 0, 0, 0, 0], All.Select(index => index(values).Value));
    }

    [Fact]
    public void Theil_ThreeEqualTenths_AreZeroWithoutRest()
    {
        Assert.Equal(0, Concentration.TheilL([0.1m, 0.1m, 0.1m]).Value);
        Assert.Equal(0, Concentration.TheilT([0.1m, 0.1m, 0.1m]).Value);
    }

    [Fact]
    public void All_AllInOne_AreAtTheirUnevenEnd()
    {
        decimal[] values = [0, 9, 0, 0];
        Assert.Equal([1m, 1, 1, 0, 0.75m, 1], All[..6].Select(index => index(values).Value));
        Assert.Equal(NoAnswer.ZeroValue, Concentration.TheilL(values).Reason);
        Assert.Equal(Math.Log(4), (double)Concentration.TheilT(values).Value!.Value, 12);
    }

    [Fact]
    public void All_OnePart_HaveNoNormalisedForm()
    {
        decimal[] values = [9];
        Assert.Equal([1m, null, 1, 0, 0, null, 0, 0], All.Select(index => index(values).Value));
        Assert.Equal(NoAnswer.TooFewPoints, Concentration.NormalisedHerfindahl(values).Reason);
        Assert.Equal(NoAnswer.TooFewPoints, Concentration.NormalisedGini(values).Reason);
    }

    [Fact]
    public void All_AllZero_HaveNoWhole() => Assert.All(All, index => Assert.Equal(NoAnswer.ZeroWhole, index([0, 0]).Reason));

    [Fact]
    public void All_NoParts_HaveNoWholeOrTooFewPoints() => Assert.Equal(
        [NoAnswer.ZeroWhole, NoAnswer.TooFewPoints, NoAnswer.ZeroWhole, NoAnswer.ZeroWhole, NoAnswer.ZeroWhole, NoAnswer.TooFewPoints, NoAnswer.ZeroWhole, NoAnswer.ZeroWhole],
        All.Select(index => index([]).Reason));

    [Fact]
    public void All_Negative_Throw() => Assert.All(All, index => Assert.Throws<ArgumentOutOfRangeException>(() => index([3, -1])));

    [Fact]
    public void All_BeyondTheLargestDecimal_ThrowOverflow() =>
        Assert.All(All, index => Assert.Throws<OverflowException>(() => index([decimal.MaxValue, decimal.MaxValue])));

    [Fact]
    public void All_VeryUnequalValues_HaveAnswers() =>
        Assert.All(All, index => Assert.Equal(NoAnswer.None, index([1e-28m, 1e27m, 1e27m]).Reason));
}
