using DtzStats.Core.Analysis;
using DtzStats.Core.Regions;
using DtzStats.Reporting.Claims.Kinds;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Claims.Passages;

/// <summary>What matters most of the region of the report: its jobs, its establishments, and which members made the difference.</summary>
internal static class RegionPassage
{
    private const int Sentences = 6;

    /// <param name="reference">A region to compare it with; null: none.</param>
    internal static Passage Of(EditionRequest request, Words words, Region? reference = null)
    {
        var figures = new PassageFigures(request);
        var (jobs, establishments) = (figures.Jobs(request.Region), figures.Establishments(request.Region));
        List<Series> members = [.. jobs.Members.Where(m => m.Code != request.Region.Code).Select(m => figures.Jobs(m))];
        var claims = Candidates.Of(jobs, request.Since, request.Year).Where(c => c.Topic != ClaimTopic.Level)
            .Concat(Candidates.Present(AverageSizeClaim.Of(jobs, establishments, request.Since, request.Year)))
            .Concat(Candidates.Present(members.Select(m => ContributionClaim.Of(m, members, jobs, request.Since, request.Year))))
            .Concat(figures.Structure(request.Region, reference));
        return figures.Tell(reference is null ? claims : claims.Concat(figures.Beside(jobs, reference)), jobs, Sentences, words, ClaimTopic.LastYear);
    }
}
