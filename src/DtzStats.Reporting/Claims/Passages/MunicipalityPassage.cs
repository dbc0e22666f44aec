using DtzStats.Core.Regions;
using DtzStats.Reporting.Claims.Kinds;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Claims.Passages;

/// <summary>
/// Of each municipality the same first, how many jobs, how that changed, beside the region, and in the last year; then what matters
/// most of it: its place in the region, its strongest industry.
/// </summary>
internal static class MunicipalityPassage
{
    private const int Sentences = 6;

    /// <summary>Compared with a region that it is a member of.</summary>
    /// <param name="isReport">That it is the region of the report, whose headline tells how many jobs there are, and whose section on sectors why they grew.</param>
    internal static Passage Of(EditionRequest request, Region municipality, Region region, Words words, bool isReport = false)
    {
        var figures = new PassageFigures(request);
        var (own, whole, since, year) = (figures.Jobs(municipality), figures.Jobs(region), request.Since, request.Year);
        var members = whole.Members.Select(figures.Jobs).ToList();
        var claims = Candidates.Of(own, since, year)
            .Concat(Candidates.Present(
                ContributionClaim.Of(own, members, whole, since, year),
                RankClaim.Of(own, members, whole, since, year),
                AverageSizeClaim.Of(own, figures.Establishments(municipality), since, year)))
            .Concat(figures.Beside(own, region))
            .Concat(figures.Structure(municipality, region));
        return figures.Tell(claims.Where(c => !isReport || c.Topic is not (ClaimTopic.Level or ClaimTopic.Explanation)), own, Sentences, words, ClaimTopic.Comparison, ClaimTopic.LastYear);
    }
}
