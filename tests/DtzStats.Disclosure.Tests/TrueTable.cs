using DtzStats.Core.Disclosure;
using DtzStats.Core.Periods;

namespace DtzStats.Disclosure.Tests;

/// <summary>A whole table with all its figures, of which a part is meant to be published.</summary>
/// <param name="Cells">Every cell of every code, sums included.</param>
/// <param name="Unpublished">Those that are in no table.</param>
/// <param name="Withheld">Those that the source keeps to itself.</param>
internal sealed record TrueTable(
    Division Regions,
    Division Categories,
    IReadOnlyDictionary<(string Region, string Category), TrueCell> Cells,
    IReadOnlySet<(string Region, string Category)> Unpublished,
    IReadOnlySet<(string Region, string Category)> Withheld)
{
    internal Period Year { get; init; } = new(2024);

    internal PublishedHierarchy Hierarchy => new(
        Regions.Codes.ToDictionary(c => c, c => (IReadOnlyCollection<string>)Regions.LeavesOf(c)),
        Categories.Codes.ToDictionary(c => c, c => (IReadOnlyCollection<string>)Categories.LeavesOf(c)));

    internal CellKey KeyOf((string Region, string Category) place) => new(place.Region, place.Category, Year);

    /// <summary>The table with all sums of the smallest cells.</summary>
    internal static TrueTable Of(Division regions, Division categories, Func<string, string, TrueCell> leaf)
    {
        var leaves = new Dictionary<(string, string), TrueCell>();
        foreach (var region in regions.Leaves)
            foreach (var category in categories.Leaves)
                leaves[(region, category)] = leaf(region, category);
        var cells = new Dictionary<(string, string), TrueCell>();
        foreach (var region in regions.Codes)
            foreach (var category in categories.Codes)
                cells[(region, category)] = TrueCell.Sum(
                    from r in regions.LeavesOf(region) from c in categories.LeavesOf(category) select leaves[(r, c)]);
        return new TrueTable(regions, categories, cells, new HashSet<(string, string)>(), new HashSet<(string, string)>());
    }

    /// <summary>What goes to the protection.</summary>
    internal IReadOnlyList<TableCell> ToPublish() =>
        [.. Cells.Where(c => !Unpublished.Contains(c.Key)).Select(c => Withheld.Contains(c.Key)
            ? new TableCell(KeyOf(c.Key), null, null, null, IsConfidential: true)
            : new TableCell(KeyOf(c.Key), c.Value.Value, c.Value.Establishments, c.Value.Largest))];
}
