using DtzStats.Core.Analysis.Structures;
using DtzStats.Core.Classifications;
using DtzStats.Core.Measures;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;

namespace DtzStats.Core.Analysis.Profiles;

/// <summary>What a region consists of in a year, industry by industry, beside a region that it is compared with.</summary>
/// <param name="Sectors">In the order of the classification.</param>
/// <param name="ReferenceTotal">Null where it is compared with none.</param>
/// <param name="Indicators">Over all sectors together.</param>
/// <param name="LeftOut">What the sectors leave out of the whole of either region, and so forbids indicators; empty: nothing.</param>
public sealed record RegionStructure(
    Series Total, Series? ReferenceTotal, Period Period, IReadOnlyList<SectorPlace> Sectors, StructureIndicators Indicators, IReadOnlyList<Category> LeftOut)
{
    /// <summary>
    /// Shares and quotients are of the totals as the source has them. A sector without a value in either region has none; the
    /// indicators ask for all sectors in both, and else have the reason of the first that lacks one; incomplete where the sectors are not the whole
    /// (<see cref="ActivityParts.AreWhole"/>). Sectors that are confidential in either count as one (<see cref="ActivityParts.WithRest"/>). Without a reference there is no quotient and no indicator that compares.
    /// </summary>
    public static RegionStructure Of(
        DatasetView view, Measure measure, Region region, Region? reference, Period period, ActivityParts parts, Membership membership = default)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(parts);
        parts = parts.WithRest(view, measure, reference is null ? [region] : [region, reference], [period], membership);
        Series? SeriesOf(Region? of, Category category) => of is null ? null : parts.SeriesOf(view, measure, of, category, membership);
        bool IsWhole(Region? of) => of is null || parts.AreWhole(view, measure, of, period, membership);
        var (own, other) = (SeriesOf(region, parts.Whole)!, SeriesOf(reference, parts.Whole));
        IReadOnlyList<SectorPlace> places = [.. parts.Sectors.Select(s => SectorPlace.Of(
            s, SeriesOf(region, s)?.At(period), SeriesOf(reference, s)?.At(period), own.At(period), other?.At(period)))];
        places = [.. places.Select(p => p with { Series = SeriesOf(region, p.Category) })];
        if (reference is null)
            places = [.. places.Select(p => p with { Quotient = Answer.Without(p.Share.Value is null ? p.Share.Reason : NoAnswer.NoReference) })];
        if (own.Members.Count > 1)
            places = [.. places.Select(p => p with { Spread = SectorSpread.Of(view, own, p.Category, period) })];
        var (isWhole, isReferenceWhole) = (IsWhole(region), IsWhole(reference));
        return new RegionStructure(
            own, other, period, places, StructureIndicators.Of(places, isWhole, reference is not null, isReferenceWhole), isWhole && isReferenceWhole ? [] : parts.LeftOut);
    }
}

/// <summary>One industry of a region.</summary>
/// <param name="Own">Null where the source has nothing on it, and so is the reference.</param>
/// <param name="Share">Of the region's total, in per cent.</param>
/// <param name="Quotient">The location quotient, <c>own share / share in the reference</c>; never told without share and size.</param>
public sealed record SectorPlace(Category Category, Figure? Own, Figure? Reference, Answer Share, Answer Quotient)
{
    /// <summary>How unevenly it lies over the members of a composite region; null for any other region. See <see cref="Specialisation.GiniOfConcentration"/>.</summary>
    public Answer? Spread { get; init; }

    /// <summary>The region's series of it, in all years.</summary>
    public Series? Series { get; init; }

    internal static SectorPlace Of(Category category, Figure? own, Figure? reference, Figure? ownTotal, Figure? referenceTotal)
    {
        var share = Analysis.Share.Of(own, ownTotal);
        if (own?.Value is not { } value || ownTotal?.Value is not { } whole)
            return new SectorPlace(category, own, reference, share, Answer.Without(share.Reason));
        if (reference?.Value is not { } other || referenceTotal?.Value is not { } otherWhole)
            return new SectorPlace(category, own, reference, share, Answer.Without((reference?.Value is null ? reference : referenceTotal)?.Reason ?? NoAnswer.Missing));
        return new SectorPlace(category, own, reference, share, LocationQuotient.Of(value, whole, other, otherWhole).Value);
    }
}
