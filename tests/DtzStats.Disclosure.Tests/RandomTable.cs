using DtzStats.Core.Disclosure;

namespace DtzStats.Disclosure.Tests;

/// <summary>
/// Hierarchical tables with much that is small or zero, groups that overlap, codes and cells that are not published, and
/// cells that the source withholds; each with rules of its own. The same seed gives the same table.
/// </summary>
internal sealed class RandomTable
{
    private readonly Random _random;

    internal RandomTable(int seed)
    {
        _random = new Random(seed);
        Rules = new DisclosureRules
        {
            ProtectsSecondary = true,
            LeastEstablishments = _random.Next(2, 5),
            DominancePercent = Chance(40) ? _random.Next(60, 95) : null,
            IntervalPercent = Chance(70) ? 10 : _random.Next(0, 40),
            ZerosAreConfidential = Chance(15),
            LeastPerEstablishment = Chance(70) ? 1 : 0,
        };
        var table = TrueTable.Of(Side("r", 1, 6), Side("c", 2, 8), (_, _) => Cell());
        Table = table with { Unpublished = Unpublished(table), Withheld = Withheld(table) };
    }

    internal DisclosureRules Rules { get; }

    internal TrueTable Table { get; }

    private bool Chance(int percent) => _random.Next(100) < percent;

    private TrueCell Cell()
    {
        var establishments = Chance(20) ? 0 : Chance(40) ? _random.Next(1, 4) : _random.Next(3, 60);
        var sizes = Enumerable.Range(0, establishments)
            .Select(_ => Chance(50) ? 1L : Chance(90) ? _random.Next(1, 30) : _random.Next(30, 3000)).ToList();
        return new TrueCell(sizes.Sum(), establishments, sizes.DefaultIfEmpty().Max());
    }

    /// <summary>Leaves, perhaps neighbours in groups of one to three, perhaps a total, perhaps groups that cut across.</summary>
    private Division Side(string name, int fewest, int most)
    {
        var leaves = Enumerable.Range(0, _random.Next(fewest, most + 1)).Select(i => $"{name}{i}").ToList();
        var sums = new List<(string, string[])>();
        var top = leaves;
        if (leaves.Count > 2 && Chance(60))
        {
            top = [];
            for (var i = 0; i < leaves.Count;)
            {
                var size = _random.Next(1, 4);
                string[] parts = [.. leaves.Skip(i).Take(size)];
                sums.Add(($"{name}-group{i}", parts));
                top.Add($"{name}-group{i}");
                i += size;
            }
        }

        if (Chance(85))
            sums.Add(($"{name}-total", [.. top]));
        for (var i = 0; leaves.Count > 3 && i < _random.Next(0, 3); i++)
            sums.Add(($"{name}-across{i}", [.. leaves.Where(_ => Chance(50)).DefaultIfEmpty(leaves[0])]));
        return new Division(leaves, sums);
    }

    private HashSet<(string, string)> Unpublished(TrueTable table)
    {
        var regions = Chance(30) ? table.Regions.Codes.Where(_ => Chance(20)).ToHashSet() : [];
        var categories = Chance(30) ? table.Categories.Codes.Where(_ => Chance(20)).ToHashSet() : [];
        var isPatchy = Chance(25);
        return [.. table.Cells.Keys.Where(k => regions.Contains(k.Region) || categories.Contains(k.Category) || (isPatchy && Chance(8)))];
    }

    private HashSet<(string, string)> Withheld(TrueTable table) =>
        Chance(75) ? [] : [.. table.Cells.Keys.Where(k => table.Cells[k].Value > 0 && Chance(5))];
}
