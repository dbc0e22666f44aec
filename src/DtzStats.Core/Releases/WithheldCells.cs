using DtzStats.Core.Disclosure;

namespace DtzStats.Core.Releases;

/// <summary>What of one dataset is withheld, and of what that was decided.</summary>
/// <param name="Regions">Keys of all regions that were examined (<see cref="PublishedRegion.Key"/>); of others nothing is published.</param>
/// <param name="Categories">Codes of all categories that were examined; of others nothing is published.</param>
/// <param name="Tables">By name of a table (the measure, or "jobs/parts" for all parts of one): the hidden cells, with the reason.</param>
/// <param name="Losses">What is lost to readers, by name of a table; parts of a measure are not told apart from it.</param>
/// <param name="Unprotected">
/// Hidden cells that a reader may come nearer to than the interval: none, unless the sums of the source do not add up.
/// </param>
public sealed record WithheldCells(
    IReadOnlySet<string> Regions,
    IReadOnlySet<string> Categories,
    IReadOnlyDictionary<string, IReadOnlyDictionary<CellKey, HideReason>> Tables,
    IReadOnlyDictionary<string, DisclosureLoss> Losses,
    IReadOnlyList<UnprotectedCell> Unprotected);

/// <summary>A hidden cell that a reader may come too near to.</summary>
/// <param name="Table">Name of its table.</param>
public readonly record struct UnprotectedCell(string Table, CellKey Cell);
