using DtzStats.Core.Analysis.Structures;
using DtzStats.Core.Classifications;
using DtzStats.Core.Measures;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;

namespace DtzStats.Core.Analysis.Profiles;

/// <summary>"Regions like this one": those with the nearest division over industries.</summary>
public static class LikeRegions
{
    /// <summary>
    /// The nearest of some regions, by <see cref="Specialisation.Distance"/> in one year. Regions that lack a sector, and the
    /// region itself, are left out; none where the region itself lacks one.
    /// </summary>
    public static IReadOnlyList<(Region Region, decimal Distance)> Of(
        DatasetView view, Measure measure, Region region, IReadOnlyList<Region> candidates, Period period, IReadOnlyList<Category> sectors, int count)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(candidates);
        List<decimal?> ValuesOf(Region r) => [.. sectors.Select(s => view.SeriesOf(measure, r, s).At(period)?.Value)];
        var own = ValuesOf(region);
        if (sectors.Count == 0 || own.Contains(null))
            return [];
        var others = candidates.Where(c => c.Code != region.Code).ToDictionary(c => c.Code);
        return [.. SimilarRegions.Of([.. own.Select(v => v ?? 0)], [.. others.Values.Select(c => (c.Code, (IReadOnlyList<decimal?>)ValuesOf(c)))], count)
            .Select(s => (others[s.Code], s.Distance))];
    }
}
