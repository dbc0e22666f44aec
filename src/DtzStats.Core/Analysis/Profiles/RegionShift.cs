using DtzStats.Core.Analysis.Shifts;
using DtzStats.Core.Classifications;
using DtzStats.Core.Datasets;
using DtzStats.Core.Measures;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;

namespace DtzStats.Core.Analysis.Profiles;

/// <summary>Why a region grew as it did between two years, industry by industry, against a region that it is compared with.</summary>
/// <param name="Own">The region's series, one a sector.</param>
/// <param name="Break">The series break that lies between the years and forbids the analysis; null: none does.</param>
/// <param name="Lacking">The series of which a value is missing, and the year, which forbids it; null: none is.</param>
/// <param name="LeftOut">What the sectors leave out of the whole of either region, which forbids it; empty: nothing.</param>
public sealed record RegionShift(
    IReadOnlyList<Series> Own, IReadOnlyList<Series> Reference, Period From, Period To, ShiftShare Result, SeriesBreak? Break, (Series Series, Period Year)? Lacking, IReadOnlyList<Category> LeftOut)
{
    /// <summary>
    /// The analysis over sectors that do not overlap; totals are the sums of the sectors. The dynamic method asks for each
    /// year from the first to the last, the others for those two. No analysis where a value is missing (for its reason), a
    /// series break of any sector lies between the years, the years are the same, or the sectors are not the whole
    /// (<see cref="ActivityParts.AreWhole"/>). Sectors that are confidential count as one (<see cref="ActivityParts.WithRest"/>).
    /// </summary>
    public static RegionShift Of(
        DatasetView view, Measure measure, Region region, Region reference, Period from, Period to, ActivityParts parts, ShiftShareMethod method, Membership membership = default)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(parts);
        var years = method == ShiftShareMethod.Dynamic
            ? Enumerable.Range(from.Year, Math.Max(0, to.Year - from.Year + 1)).Select(y => new Period(y)).ToList() : [from, to];
        parts = parts.WithRest(view, measure, [region, reference], years, membership);
        List<Series> own = [.. parts.Sectors.Select(s => parts.SeriesOf(view, measure, region, s, membership))];
        List<Series> other = [.. parts.Sectors.Select(s => parts.SeriesOf(view, measure, reference, s, membership))];
        RegionShift Without(NoAnswer reason, SeriesBreak? between = null, (Series, Period)? lacking = null, IReadOnlyList<Category>? leftOut = null) =>
            new(own, other, from, to, new ShiftShare(method, reason, [], null), between, lacking, leftOut ?? []);
        if (from == to)
            return Without(NoAnswer.SameYear);
        if (own.Concat(other).SelectMany(s => s.Breaks).FirstOrDefault(b => b.Separates(from, to)) is { } between)
            return Without(NoAnswer.SeriesBreak, between);
        foreach (var series in own.Concat(other))
            if (years.Find(y => series.At(y)?.Value is null) is { Year: > 0 } year)
                return Without(series.At(year)?.Reason ?? NoAnswer.Missing, lacking: (series, year));
        if (!years.TrueForAll(y => parts.AreWhole(view, measure, region, y, membership) && parts.AreWhole(view, measure, reference, y, membership)))
            return Without(NoAnswer.Incomplete, leftOut: parts.LeftOut);
        List<decimal> Values(Series series) => years.ConvertAll(y => series.At(y)!.Value!.Value);
        return new RegionShift(
            own, other, from, to, ShiftShare.Of(method, [.. own.Zip(other, (o, r) => new SectorCounts(o.Category.Code, Values(o), Values(r)))]), null, null, []);
    }
}
