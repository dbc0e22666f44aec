using DtzStats.Core.Classifications;
using DtzStats.Core.Languages;
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
    /// <summary>Code of the sectors that are confidential in one of the regions or years at hand, taken together.</summary>
    public const string RestCode = "rest";

    /// <summary>
    /// Whether the sectors are all that there is in a region and year: none is left out, or they add up to the published
    /// total, within its rounding, as where a source counts no agriculture. Where they are not, no figure that takes them for
    /// the whole may be computed.
    /// </summary>
    public bool AreWhole(DatasetView view, Measure measure, Region region, Period period, Membership membership = default)
    {
        ArgumentNullException.ThrowIfNull(view);
        return LeftOut.Count == 0 || Rounding.Agrees(
            view.Source, measure, view.SeriesOf(measure, region, Whole, membership).At(period), [.. Sectors.Select(s => SeriesOf(view, measure, region, s, membership).At(period))]);
    }

    /// <summary>
    /// The same with the sectors that are confidential in any of these regions and years as one, last: what the others leave of the whole.
    /// A reader has that anyway, so it gives nothing away, and the division stays that of a whole. As it is where none is confidential, or where the rest is not known either.
    /// </summary>
    public ActivityParts WithRest(DatasetView view, Measure measure, IReadOnlyList<Region> regions, IReadOnlyList<Period> years, Membership membership = default)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(regions);
        ArgumentNullException.ThrowIfNull(years);
        var hidden = Sectors.Where(s => regions.Any(r => years.Any(y => view.SeriesOf(measure, r, s, membership).At(y)?.Reason == NoAnswer.Confidential))).ToList();
        if (hidden.Count == 0)
            return this;
        var codes = string.Join(", ", hidden.Select(c => c.Code));
        var rest = new Category(
            RestCode, CategoryLevel.Group, null, new BilingualText($"{codes} samen (deels geheim)", $"{codes} together (partly confidential)"), [.. hidden.Select(c => c.Code)], []);
        var merged = this with { Sectors = [.. Sectors.Except(hidden), rest] };
        var isKnown = regions.All(r => years.All(y => merged.SeriesOf(view, measure, r, rest, membership).At(y)?.Value is not null));
        return isKnown ? merged : this;
    }

    /// <summary>The series of one of the sectors; of the rest, what the others leave of the whole, never below zero.</summary>
    public Series SeriesOf(DatasetView view, Measure measure, Region region, Category sector, Membership membership = default)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(sector);
        if (sector.Code != RestCode)
            return view.SeriesOf(measure, region, sector, membership);
        var whole = view.SeriesOf(measure, region, Whole, membership);
        var others = Sectors.Where(s => s.Code != RestCode).Select(s => view.SeriesOf(measure, region, s, membership)).ToList();
        return whole with { Category = sector, Figures = [.. whole.Figures.Select(f => Remainder(f, others.ConvertAll(o => o.At(f.Period))))] };
    }

    private static Figure Remainder(Figure whole, List<Figure?> others)
    {
        if (whole.Value is not { } value)
            return whole;
        List<decimal> known = [.. others.Select(o => o?.Value).OfType<decimal>()];
        return known.Count == others.Count
            ? new Figure(whole.Period, Math.Max(0, value - known.Sum()), NoAnswer.None, whole.IsProvisional, whole.Parts)
            : new Figure(whole.Period, null, NoAnswer.Incomplete, whole.IsProvisional, whole.Parts);
    }
}
