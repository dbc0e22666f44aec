using DtzStats.Core.Analysis;
using DtzStats.Core.Regions;
using DtzStats.Reporting.Claims.Kinds;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Claims.Passages;

/// <summary>What charts of jobs could say: choices of claims, of which a later one is for where nothing of an earlier one holds.</summary>
internal sealed class ChartClaims(EditionRequest request)
{
    /// <summary>In per cent of all jobs; a strength in a sector of less is no heading.</summary>
    private const decimal LeastShare = 2;

    private readonly PassageFigures _figures = new(request);

    /// <summary>
    /// Of industries by their size: the one that is strongest beside the reference, else the largest, else the one with the largest share of those that are
    /// known, whose change no chart of one year shows.
    /// </summary>
    internal IReadOnlyList<IEnumerable<Claim>> Sizes(Region region, Region? reference)
    {
        List<Claim> all = [.. _figures.Structure(region, reference)];
        var strong = all.OfType<SpecialisationClaim>().Where(c => c.Series.Category.Code != ActivityParts.RestCode && c.Share.Value >= LeastShare).OrderByDescending(c => c.Quotient.Value);
        return [strong.Take(1), all.OfType<LargestSectorClaim>(), all.OfType<ShareClaim>().OrderByDescending(c => c.Share.Value).Take(1).Select(c => c with { Points = null })];
    }

    /// <summary>Of industries by their change: where most jobs came or went, else the change of one of those that are known.</summary>
    internal IReadOnlyList<IEnumerable<Claim>> Changes(IReadOnlyList<Series> sectors, Region region)
    {
        var parts = request.View.SectorsOf(sectors[0].Measure.Code, [region]);
        var areAll = parts.AreWhole(request.View, sectors[0].Measure, region, request.Year);
        return
        [
            Candidates.Present(areAll ? GreatestChangeClaim.Of(sectors, request.Since, request.Year) : null),
            Candidates.Present(sectors.Select(s => ChangeClaim.Of(s, request.Since, request.Year))),
        ];
    }

    /// <summary>Of regions by their change: of each how many came or went, so that the one where it was most is told.</summary>
    internal IEnumerable<Claim> Changes(IReadOnlyList<Region> members) =>
        Candidates.Present(members.Select(m => ChangeClaim.Of(_figures.Jobs(m), request.Since, request.Year)));

    /// <summary>Of regions by their growth: which of them grew most.</summary>
    internal IEnumerable<Claim> Ranks(IReadOnlyList<Region> members) => Placed(members).Where(r => r.Place == 1);

    /// <summary>Of regions by their growth: which of them grew least.</summary>
    internal IEnumerable<Claim> LastRanks(IReadOnlyList<Region> members) => Placed(members).Where(r => r.Place == members.Count);

    private IEnumerable<RankClaim> Placed(IReadOnlyList<Region> members)
    {
        List<Series> all = [.. members.Select(_figures.Jobs)];
        return all.Select(s => RankClaim.Of(s, all, _figures.Jobs(request.Region), request.Since, request.Year)).OfType<RankClaim>();
    }
}
