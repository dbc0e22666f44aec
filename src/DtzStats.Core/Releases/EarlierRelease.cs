using DtzStats.Core.Analysis;
using DtzStats.Core.Classifications;
using DtzStats.Core.Disclosure;
using DtzStats.Core.Measures;

namespace DtzStats.Core.Releases;

/// <summary>
/// What an earlier release of a dataset published. Where a value is still what it was, a later release has to withhold what was withheld
/// and cannot take back what was published: from two releases with other holes a reader could fill those of both.
/// </summary>
/// <param name="Exact">The dataset as it was then, exact.</param>
/// <param name="Withheld">What of it was withheld; null: nothing, its publisher had published all of it itself.</param>
public sealed record EarlierRelease(DatasetView Exact, WithheldCells? Withheld)
{
    /// <summary>The cells of a measure with what this release told of them, beside what others did.</summary>
    internal List<ToldCell> Tell(List<ToldCell> cells, Measure measure, IReadOnlyList<PublishedRegion> regions, IReadOnlyList<Category> categories)
    {
        IReadOnlyDictionary<CellKey, HideReason>? hidden = null;
        if (Withheld is not null && !Withheld.Tables.TryGetValue(MeasureTables.Of(measure), out hidden))
            return cells;
        var then = TableCells.Of(Exact, measure, null, null, regions, categories).Where(c => c.Value is not null && IsExamined(c.Key)).ToDictionary(c => c.Key, c => c.Value);
        return [.. cells.Select(t => !then.TryGetValue(t.Cell.Key, out var value) || value != t.Cell.Value ? t
            : hidden is not null && hidden.TryGetValue(t.Cell.Key, out var reason) ? t with { Withheld = reason }
            : t with { Cell = t.Cell with { WasPublished = true } })];
    }

    private bool IsExamined(CellKey key) => Withheld is null || (Withheld.Regions.Contains(key.Region) && Withheld.Categories.Contains(key.Category));
}

/// <summary>A cell with what earlier releases told of its value.</summary>
/// <param name="Withheld">Why one withheld it; null: none did.</param>
internal readonly record struct ToldCell(TableCell Cell, HideReason? Withheld);
