using DtzStats.Core.Analysis.Structures;
using DtzStats.Core.Classifications;
using DtzStats.Core.Measures;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;

namespace DtzStats.Core.Analysis.Profiles;

/// <summary>What a region consists of in a year, industry by industry, beside a region that it is compared with.</summary>
/// <param name="Sectors">In the order of the classification.</param>
/// <param name="Indicators">Over all sectors together.</param>
public sealed record RegionStructure(
    Series Total, Series ReferenceTotal, Period Period, IReadOnlyList<SectorPlace> Sectors, StructureIndicators Indicators)
{
    /// <summary>
    /// Shares and quotients are of the totals as the source has them. A sector without a value in either region has none; the
    /// indicators ask for all sectors in both, and else have the reason of the first that lacks one.
    /// </summary>
    /// <param name="sectors">Without overlap, as <see cref="DatasetView.SectorsOf"/> gives them.</param>
    public static RegionStructure Of(
        DatasetView view, Measure measure, Region region, Region reference, Period period, IReadOnlyList<Category> sectors, Category total, Membership membership = default)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(sectors);
        var (own, other) = (view.SeriesOf(measure, region, total, membership), view.SeriesOf(measure, reference, total, membership));
        var (ownTotal, otherTotal) = (own.At(period), other.At(period));
        IReadOnlyList<SectorPlace> places = [.. sectors.Select(s => SectorPlace.Of(
            s, view.SeriesOf(measure, region, s, membership).At(period), view.SeriesOf(measure, reference, s, membership).At(period), ownTotal, otherTotal))];
        return new RegionStructure(own, other, period, places, StructureIndicators.Of(places));
    }
}

/// <summary>One industry of a region.</summary>
/// <param name="Own">Null where the source has nothing on it, and so is the reference.</param>
/// <param name="Share">Of the region's total, in per cent.</param>
/// <param name="Quotient">The location quotient, <c>own share / share in the reference</c>; never told without share and size.</param>
public sealed record SectorPlace(Category Category, Figure? Own, Figure? Reference, Answer Share, Answer Quotient)
{
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
