using DtzStats.Core.Analysis.Structures;
using DtzStats.Core.Measures;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;

namespace DtzStats.Core.Analysis.Profiles;

/// <summary>"Regions like this one": those with the nearest division over industries.</summary>
public static class LikeRegions
{
    /// <summary>
    /// The nearest of some regions, by <see cref="Specialisation.Distance"/> in one year. Regions that lack a sector, those of
    /// which the sectors are not the whole, and the region itself, are left out; sectors that are confidential of the region count as one; none where the region itself is one of them.
    /// </summary>
    /// <param name="membership">Of composite regions.</param>
    public static IReadOnlyList<(Region Region, decimal Distance)> Of(
        DatasetView view, Measure measure, Region region, IReadOnlyList<Region> candidates, Period period, ActivityParts parts, int count, Membership membership = default)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentNullException.ThrowIfNull(parts);
        parts = parts.WithRest(view, measure, [region], [period], membership);
        List<decimal?> ValuesOf(Region r) => [.. parts.Sectors.Select(s => parts.SeriesOf(view, measure, r, s, membership).At(period)?.Value)];
        bool IsWhole(Region r) => parts.AreWhole(view, measure, r, period, membership);
        var own = ValuesOf(region);
        if (parts.Sectors.Count == 0 || own.Contains(null) || !IsWhole(region))
            return [];
        var others = candidates.Where(c => c.Code != region.Code && IsWhole(c)).ToDictionary(c => c.Code);
        return [.. SimilarRegions.Of([.. own.Select(v => v ?? 0)], [.. others.Values.Select(c => (c.Code, (IReadOnlyList<decimal?>)ValuesOf(c)))], count)
            .Select(s => (others[s.Code], s.Distance))];
    }
}
