using DtzStats.Core.Regions;
using DtzStats.Reporting.Claims.Kinds;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Claims.Passages;

/// <summary>What matters most of one municipality: its jobs, its place in the region, and its strongest industry.</summary>
internal static class MunicipalityPassage
{
    private const int Sentences = 4;

    /// <summary>Compared with the region of the report.</summary>
    internal static Passage Of(EditionRequest request, Region municipality, Words words)
    {
        var figures = new PassageFigures(request);
        var (own, whole, since, year) = (figures.Jobs(municipality), figures.Jobs(request.Region), request.Since, request.Year);
        var members = whole.Members.Select(figures.Jobs).ToList();
        var claims = Candidates.Of(own, since, year)
            .Concat(Candidates.Present(
                ContributionClaim.Of(own, whole, since, year),
                RankClaim.Of(own, members, whole, since, year),
                AverageSizeClaim.Of(own, figures.Establishments(municipality), since, year)))
            .Concat(figures.Beside(own, request.Region))
            .Concat(figures.Structure(municipality, request.Region));
        return figures.Tell(claims, own, Sentences, words);
    }
}
