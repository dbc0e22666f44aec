using DtzStats.Core.Periods;

namespace DtzStats.Core.Disclosure;

/// <summary>The protection of the table of one year.</summary>
internal sealed record YearProtection(
    IReadOnlyList<KeyValuePair<CellKey, HideReason>> Hidden, DisclosureLoss Loss, IReadOnlyList<CellKey> Unprotected)
{
    /// <summary>Two provinces with all their municipalities and divisions have as many.</summary>
    private const int MostCellsOfARegion = 5000;

    internal static YearProtection Of(Period period, IReadOnlyList<TableCell> cells, PublishedHierarchy hierarchy, DisclosureRules rules)
    {
        if (rules.ProtectsSecondary is { } asked)
            return Of(period, cells, hierarchy, rules, asked);
        var full = cells.Count <= MostCellsOfARegion ? Of(period, cells, hierarchy, rules, true) : null;
        return full is { Unprotected.Count: 0 } ? full : Of(period, cells, hierarchy, rules, false);
    }

    private static YearProtection Of(Period period, IReadOnlyList<TableCell> cells, PublishedHierarchy hierarchy, DisclosureRules rules, bool protectsSecondary)
    {
        var regions = AxisOf(hierarchy.Regions, cells.Select(c => c.Key.Region));
        var categories = AxisOf(hierarchy.Categories, cells.Select(c => c.Key.Category));
        var table = new CellTable(regions, categories, cells, rules);
        var failed = new SecondarySuppression(table, rules with { ProtectsSecondary = protectsSecondary }).Run();
        CellKey KeyOf(int place) => new(regions.Codes[table.RegionOf(place)], categories.Codes[table.CategoryOf(place)], period);
        var hidden = Enumerable.Range(0, table.Size).Where(i => table.States[i] == CellState.Hidden)
            .Select(i => KeyValuePair.Create(KeyOf(i), table.ReasonOf(i)!.Value));
        return new YearProtection([.. hidden], LossOf(table) with { ProtectsSecondary = protectsSecondary }, [.. failed.Select(KeyOf)]);
    }

    /// <summary>Codes of the same cells in another order give the same table.</summary>
    private static Axis AxisOf(IReadOnlyDictionary<string, IReadOnlyCollection<string>> hierarchy, IEnumerable<string> codes) =>
        new([.. codes.Distinct().Order(StringComparer.Ordinal).Select(code => (code, hierarchy[code]))]);

    private static DisclosureLoss LossOf(CellTable table)
    {
        var seen = Enumerable.Range(0, table.Size).Where(i => table.States[i] != CellState.Unpublished).ToList();
        var hidden = seen.Where(i => table.States[i] == CellState.Hidden).ToList();
        bool IsSmallest(int i) =>
            Array.IndexOf(table.Regions.NodeOf, table.RegionOf(i)) >= 0 && Array.IndexOf(table.Categories.NodeOf, table.CategoryOf(i)) >= 0;
        return new DisclosureLoss(
            seen.Count,
            hidden.GroupBy(i => table.ReasonOf(i)!.Value).ToDictionary(g => g.Key, g => g.Count()),
            seen.Where(IsSmallest).Sum(i => table.Values[i]),
            hidden.Where(IsSmallest).Sum(i => table.Values[i]),
            hidden.Count(i => table.Categories.IsWhole(table.CategoryOf(i))),
            seen.Count(i => table.Known[i] && table.Establishments[i] < 0));
    }
}
