using DtzStats.Core.Regions;
using DtzStats.Reporting.Claims.Kinds;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Claims.Passages;

/// <summary>The jobs of the region of the report beside those of wider regions.</summary>
internal static class ComparisonPassage
{
    /// <summary>Whether it grew faster or slower, a sentence for each of them in their order.</summary>
    internal static Passage Of(EditionRequest request, IReadOnlyList<Region> references, Words words)
    {
        var figures = new PassageFigures(request);
        var own = figures.Jobs(request.Region);
        return ClaimSelection.Tell(
            references.SelectMany(r => Candidates.Beside(own, figures.Jobs(r), request.Since, request.Year)).Where(c => c.Holds() && c.HoldsAsPrinted()), words);
    }

    /// <summary>Why growth differs from that of one of them: shift-share in a sentence; empty where that cannot be told.</summary>
    internal static Passage Explained(EditionRequest request, Region reference, Words words)
    {
        var figures = new PassageFigures(request);
        var own = figures.Jobs(request.Region);
        return figures.Tell(figures.Beside(own, reference).OfType<ShiftClaim>(), own, 1, words);
    }
}
