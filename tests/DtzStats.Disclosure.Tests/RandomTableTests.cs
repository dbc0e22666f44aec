using System.Collections.Concurrent;
using DtzStats.Core.Disclosure;

namespace DtzStats.Disclosure.Tests;

public sealed class RandomTableTests
{
    private const int Tables = 1000;

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(10)]
    public void Attack_ProtectedTables_RecoversNothing(int roundingBase)
    {
        var failures = new ConcurrentBag<string>();
        Parallel.For(0, Tables, seed =>
        {
            var random = new RandomTable(seed);
            var protection = Protection.Of(random.Table.ToPublish(), random.Table.Hierarchy, random.Rules);
            foreach (var key in protection.Unprotected)
                failures.Add($"Table {seed}: {key} is said to be unprotected");
            foreach (var success in Attack.Successes(random.Table, random.Rules, protection.Hidden.Keys.ToHashSet(), roundingBase))
                failures.Add($"Table {seed}: {success}");
        });
        Assert.True(failures.IsEmpty, $"{failures.Count}: {string.Join('\n', failures.Order().Take(40))}");
    }

    /// <summary>Cells hidden for the sake of others need not be out of reach then, but none is given away as one count.</summary>
    [Fact]
    public void Attack_OnlyConfidentialCellsProtected_RecoversNoneOfThose()
    {
        var failures = new ConcurrentBag<string>();
        Parallel.For(0, Tables, seed =>
        {
            var random = new RandomTable(seed);
            var rules = random.Rules with { ProtectsSecondary = false };
            var protection = Protection.Of(random.Table.ToPublish(), random.Table.Hierarchy, rules);
            foreach (var success in Attack.Successes(random.Table, rules, protection.Hidden.Keys.ToHashSet(), 0, isPrimaryOnly: true))
                failures.Add($"Table {seed}: {success}");
        });
        Assert.True(failures.IsEmpty, $"{failures.Count}: {string.Join('\n', failures.Order().Take(40))}");
    }

    [Fact]
    public void Hidden_RandomTables_HoldTheExactPrimarySet() =>
        Parallel.For(0, Tables, seed =>
        {
            var random = new RandomTable(seed);
            var protection = Protection.Of(random.Table.ToPublish(), random.Table.Hierarchy, random.Rules);
            var expected = random.Table.ToPublish()
                .Where(c => c.IsConfidential || Attack.IsPrimary(random.Table.Cells[(c.Key.Region, c.Key.Category)], random.Rules))
                .Select(c => c.Key).ToHashSet();
            Assert.Equal(expected, protection.Hidden.Where(h => h.Value != HideReason.Secondary).Select(h => h.Key).ToHashSet());
        });

    /// <summary>An attacker that never succeeds would prove nothing.</summary>
    [Fact]
    public void Attack_PrimaryCellsHiddenAlone_RecoversSomeOfMostTables()
    {
        var recovered = 0;
        Parallel.For(0, 200, seed =>
        {
            var random = new RandomTable(seed);
            var primary = random.Table.Cells.Where(c => Attack.IsPrimary(c.Value, random.Rules)).Select(c => random.Table.KeyOf(c.Key)).ToHashSet();
            if (Attack.Successes(random.Table with { Withheld = new HashSet<(string, string)>() }, random.Rules, primary, 0).Count > 0)
                Interlocked.Increment(ref recovered);
        });
        Assert.InRange(recovered, 100, 200);
    }
}
