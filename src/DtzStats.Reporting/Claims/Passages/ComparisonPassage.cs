using DtzStats.Core.Regions;
using DtzStats.Reporting.Claims.Kinds;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Claims.Passages;

/// <summary>The jobs of the region of the report beside those of wider regions.</summary>
internal static class ComparisonPassage
{
    /// <summary>Whether it grew faster or slower, a sentence for each of them in their order.</summary>
    internal static Passage Of(EditionRequest request, IReadOnlyList<Region> references, Words words) =>
        ClaimSelection.Tell(Outpaces(request, references).Where(c => c.Holds() && c.HoldsAsPrinted()), words);

    /// <summary>Growth beside each of them, in their order.</summary>
    internal static IEnumerable<Claim> Outpaces(EditionRequest request, IReadOnlyList<Region> references)
    {
        var figures = new PassageFigures(request);
        return references.SelectMany(r => Candidates.Beside(figures.Jobs(request.Region), figures.Jobs(r), request.Since, request.Year));
    }

    /// <summary>Why growth differs from that of one of them: shift-share in a sentence; empty where that cannot be told.</summary>
    internal static Passage Explained(EditionRequest request, Region reference, Words words)
    {
        var figures = new PassageFigures(request);
        return figures.Tell(Shift(request, reference), figures.Jobs(request.Region), 1, words);
    }

    /// <summary>Shift-share beside one of them; none where it cannot be told.</summary>
    internal static IEnumerable<Claim> Shift(EditionRequest request, Region reference)
    {
        var figures = new PassageFigures(request);
        return figures.Beside(figures.Jobs(request.Region), reference).OfType<ShiftClaim>();
    }
}
