using DtzStats.Core.Languages;
using DtzStats.Core.Periods;

namespace DtzStats.Core.Regions;

/// <summary>One area with its code as Statistics Netherlands writes it (GM0114), or our own for a composite (DTZ).</summary>
/// <param name="Province">Code of the province it lies in; null for what is larger or lies in several.</param>
/// <param name="ValidFrom">First day on which it existed; null: before anything we count.</param>
/// <param name="ValidTo">First day on which it no longer existed; null: it still does.</param>
/// <param name="Successors">Codes of the municipalities that took over its territory.</param>
/// <param name="Aliases">Other names under which files carry it.</param>
public sealed record Region(
    string Code,
    RegionLevel Level,
    BilingualText Name,
    string? Province,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    IReadOnlyList<string> Successors,
    IReadOnlyList<string> Aliases)
{
    /// <summary>Whether it existed on any day of the year.</summary>
    public bool ExistsIn(Period period) =>
        (ValidFrom is not { } from || from.Year <= period.Year)
        && (ValidTo is not { } to || to > new DateOnly(period.Year, 1, 1));
}
