using DtzStats.Core.Analysis;
using DtzStats.Core.Disclosure;
using DtzStats.Core.Measures;

namespace DtzStats.Core.Releases;

/// <summary>
/// What an earlier release of a dataset published. Where a value is still what it was, a later release has to withhold what was withheld
/// and cannot take back what was published: from two releases with other holes a reader could fill those of both.
/// </summary>
/// <param name="Exact">The dataset as it was then, exact.</param>
/// <param name="Withheld">What of it was withheld.</param>
public sealed record EarlierRelease(DatasetView Exact, WithheldCells Withheld)
{
    /// <summary>The cells with what is known of them from this release.</summary>
    /// <param name="then">The same cells as they were then, by key.</param>
    internal TableCell Told(TableCell now, IReadOnlyDictionary<CellKey, TableCell> then, Measure measure)
    {
        if (!then.TryGetValue(now.Key, out var before) || before.Value != now.Value || now.Value is null)
            return now;
        if (!Withheld.Tables.TryGetValue(MeasureTables.Of(measure), out var hidden) || !Withheld.Regions.Contains(now.Key.Region) || !Withheld.Categories.Contains(now.Key.Category))
            return now;
        return hidden.ContainsKey(now.Key) ? now with { IsConfidential = true } : now with { WasPublished = true };
    }
}
