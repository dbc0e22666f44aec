using DtzStats.Core.Disclosure;

namespace DtzStats.Core.Tests.Disclosure;

public sealed class DisclosureRulesTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(4, 1)]
    [InlineData(10, 1)]
    [InlineData(11, 2)]
    [InlineData(1000, 100)]
    public void Reach_TenPerCent_IsRoundedUpAndAtLeastOne(long value, long expected) => Assert.Equal(expected, new DisclosureRules().Reach(value));

    [Theory]
    [InlineData(0, false, null)]
    [InlineData(0, true, HideReason.SmallCount)]
    [InlineData(1, false, HideReason.SmallCount)]
    [InlineData(2, false, HideReason.SmallCount)]
    [InlineData(3, false, null)]
    public void Judge_Establishments_FewerThanThreeAreTooFew(int establishments, bool zeros, HideReason? expected) =>
        Assert.Equal(expected, new DisclosureRules { ZerosAreConfidential = zeros }.Judge(new TableCell(default, 10, establishments)));

    [Fact]
    public void Judge_EstablishmentsNotKnown_DoesNot() => Assert.Null(new DisclosureRules().Judge(new TableCell(default, 10, null)));
}
