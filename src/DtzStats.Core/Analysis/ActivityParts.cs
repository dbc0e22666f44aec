using DtzStats.Core.Classifications;
using DtzStats.Core.Measures;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;

namespace DtzStats.Core.Analysis;

/// <summary>The industries over which a dataset divides all activities.</summary>
/// <param name="Whole">All activities.</param>
/// <param name="Sectors">Without overlap, in the order of the classification; empty where the dataset has the total alone.</param>
/// <param name="LeftOut">The sections that none of them covers, but for those that registers of employment seldom count.</param>
public sealed record ActivityParts(Category Whole, IReadOnlyList<Category> Sectors, IReadOnlyList<Category> LeftOut)
{
    /// <summary>
    /// Whether the sectors are all that there is in a region and year: none is left out, or they add up to the published
    /// total, within its rounding, as where a source counts no agriculture. Where they are not, no figure that takes them for
    /// the whole may be computed.
    /// </summary>
    public bool AreWhole(DatasetView view, Measure measure, Region region, Period period, Membership membership = default)
    {
        ArgumentNullException.ThrowIfNull(view);
        return LeftOut.Count == 0 || Rounding.Agrees(
            view.Source, measure, view.SeriesOf(measure, region, Whole, membership).At(period), [.. Sectors.Select(s => view.SeriesOf(measure, region, s, membership).At(period))]);
    }
}
