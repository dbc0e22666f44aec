using DtzStats.Core.Analysis;

namespace DtzStats.Core.Tests.Analysis;

public sealed class ChangeTests
{
    /// <summary>Bureau of Labor Statistics, QCEW 2019: Austin, jobs and establishments; C1010, the same.</summary>
    [Theory]
    [InlineData(1062306, 41523, 4.1)]
    [InlineData(62712, 2783, 4.6)]
    [InlineData(21566, -242, -1.1)]
    [InlineData(1640, -13, -0.8)]
    public void Percent_PublishedExamples_AgreeToTheDigitGiven(int to, int difference, double percent)
    {
        var from = to - difference;
        Assert.Equal(difference, Change.Difference(from, to).Value);
        Assert.Equal((decimal)percent, Math.Round(Change.Percent(from, to).Value!.Value, 1, MidpointRounding.AwayFromZero));
    }

    [Fact]
    public void Index_BaseIsHundred()
    {
        Assert.Equal(100, Change.Index(114600, 114600).Value);
        Assert.Equal(103.05m, Math.Round(Change.Index(114600, 118100).Value!.Value, 2));
    }

    [Fact]
    public void CompoundAnnualGrowth_AppliedOverTheYears_GivesTheEndValue()
    {
        var rate = (double)Change.CompoundAnnualGrowth(114600, 118100, 9).Value!.Value;
        Assert.Equal(118100, 114600 * Math.Pow(1 + (rate / 100), 9), 6);
        Assert.Equal(100, Change.CompoundAnnualGrowth(100, 400, 2).Value!.Value, 10);
    }

    [Fact]
    public void CompoundAnnualGrowth_SameYear_HasNoAnswer() =>
        Assert.Equal(NoAnswer.SameYear, Change.CompoundAnnualGrowth(1, 2, 0).Reason);

    [Fact]
    public void Rates_BaseOfZero_HaveNoAnswer()
    {
        Assert.Equal(NoAnswer.ZeroBase, Change.Percent(0, 5).Reason);
        Assert.Equal(NoAnswer.ZeroBase, Change.Index(0, 0).Reason);
        Assert.Equal(NoAnswer.ZeroBase, Change.CompoundAnnualGrowth(0, 5, 3).Reason);
        Assert.Equal(5, Change.Difference(0, 5).Value);
    }

    [Fact]
    public void CompoundAnnualGrowth_ToZero_IsMinusHundred() => Assert.Equal(-100, Change.CompoundAnnualGrowth(5, 0, 3).Value);

    [Fact]
    public void CompoundAnnualGrowth_Negative_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Change.CompoundAnnualGrowth(-1, 5, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Change.CompoundAnnualGrowth(1, 5, -1));
    }

    [Fact]
    public void Without_NoReason_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => Answer.Without(NoAnswer.None));
}
