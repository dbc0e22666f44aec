using DtzStats.Core.Disclosure;

namespace DtzStats.Disclosure.Tests;

public sealed class IllustrativeTableTests
{
    private static readonly DisclosureRules Rules = new() { ProtectsSecondary = true };

    private static readonly TrueTable[] Tables = [.. IllustrativeTable.Years.Select(IllustrativeTable.Of)];

    private static readonly Protection Protection = Protection.Of([.. Tables.SelectMany(t => t.ToPublish())], Tables[0].Hierarchy, Rules);

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    public void Attack_AllYears_RecoversNothing(int roundingBase)
    {
        Assert.Empty(Protection.Unprotected);
        Assert.All(Tables, t => Assert.Empty(Attack.Successes(t, Rules, Protection.Hidden.Keys.ToHashSet(), roundingBase)));
    }

    [Fact]
    public void Attack_OnlyPrimaryCellsHidden_Succeeds() => Assert.All(Tables, t => Assert.NotEmpty(Attack.Successes(
        t, Rules, Protection.Hidden.Where(h => h.Value == HideReason.SmallCount).Select(h => h.Key).ToHashSet(), 0)));

    [Fact]
    public void Hidden_AllYears_LeavesTheTotalsOfRegionsOpen()
    {
        Assert.Equal(0, Protection.Loss.HiddenTotals);
        Assert.InRange(Protection.Loss.CellPercent, 0, 6);
    }
}
