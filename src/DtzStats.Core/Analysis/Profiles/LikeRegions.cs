using DtzStats.Core.Analysis.Structures;
using DtzStats.Core.Measures;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;

namespace DtzStats.Core.Analysis.Profiles;

/// <summary>"Regions like this one": those with the nearest division over industries.</summary>
public static class LikeRegions
{
    /// <summary>
    /// How far the division of some regions is from that of one, by <see cref="Specialisation.Distance"/> in one year: the nearest first,
    /// equals in ordinal order of their codes. Sectors that are confidential of one of the two count as one. Regions that lack a sector,
    /// those of which the sectors are not the whole or add up to zero, and the region itself, are left out; none where the region itself is one of them.
    /// </summary>
    /// <param name="membership">Of composite regions.</param>
    public static IReadOnlyList<(Region Region, decimal Distance)> Of(
        DatasetView view, Measure measure, Region region, IReadOnlyList<Region> candidates, Period period, ActivityParts parts, Membership membership = default)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentNullException.ThrowIfNull(parts);
        return
        [
            .. candidates.Where(c => c.Code != region.Code).Select(c => (Region: c, Distance: Distance(c))).Where(c => c.Distance is not null)
                .Select(c => (c.Region, c.Distance!.Value)).OrderBy(c => c.Value).ThenBy(c => c.Region.Code, StringComparer.Ordinal),
        ];

        decimal? Distance(Region other)
        {
            var common = parts.WithRest(view, measure, [region, other], [period], membership);
            return Division(common, region) is { } own && Division(common, other) is { } theirs ? Specialisation.Distance(own, theirs).Value : null;
        }

        List<decimal>? Division(ActivityParts common, Region of)
        {
            List<decimal> known = [.. common.Sectors.Select(s => common.SeriesOf(view, measure, of, s, membership).At(period)?.Value).OfType<decimal>()];
            return known.Count > 0 && known.Count == common.Sectors.Count && common.AreWhole(view, measure, of, period, membership) ? known : null;
        }
    }
}
