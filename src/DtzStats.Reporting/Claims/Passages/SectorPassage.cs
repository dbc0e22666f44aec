using DtzStats.Core.Analysis;
using DtzStats.Core.Classifications;
using DtzStats.Core.Regions;
using DtzStats.Reporting.Claims.Kinds;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Claims.Passages;

/// <summary>What matters most of one industry of the region, or of a sector group such as the broad maakindustrie.</summary>
internal static class SectorPassage
{
    private const int Sentences = 4;

    /// <param name="reference">A region to compare it with; null: none.</param>
    internal static Passage Of(EditionRequest request, Category sector, Words words, Region? reference = null)
    {
        var figures = new PassageFigures(request);
        var (own, whole, since, year) = (figures.Jobs(request.Region, sector), figures.Jobs(request.Region), request.Since, request.Year);
        List<Series> members = [.. own.Members.Where(m => m.Code != request.Region.Code).Select(m => figures.Jobs(m, sector))];
        var claims = Candidates.Of(own, since, year)
            .Concat(Candidates.Present(ShareClaim.Of(own, whole, since, year)))
            .Concat(Candidates.Present(members.Select(m => ContributionClaim.Of(m, members, own, since, year))));
        if (reference is not null)
            claims = claims.Concat(figures.Beside(own, reference)).Concat(Candidates.Present(
                SpecialisationClaim.Of(own, whole, figures.Jobs(reference, sector), figures.Jobs(reference), year)));
        return Shortened(figures.Tell(claims, own, Sentences, words), own, words);
    }

    /// <summary>
    /// Of a sector group, where the dataset has its industries; with a sentence that says so where it counts some of which only
    /// a part belongs to it.
    /// </summary>
    internal static Passage Of(EditionRequest request, SectorGroup group, Words words, Region? reference = null)
    {
        var passage = Of(request, group.AsCategory(), words, reference);
        if (passage.Sentences.Count == 0 || group.PartialMembers.Count == 0)
            return passage;
        return new Passage([.. passage.Sentences, words.Tell(
            $"van een deel van de sectoren hierin hoort maar een deel tot {Names.Of(group.AsCategory(), words)}, zodat deze cijfers eerder te hoog dan te laag zijn.",
            $"of some sectors in it only a part belongs to {Names.Of(group.AsCategory(), words)}, so that these figures are rather too high than too low.")]);
    }

    /// <summary>The sector's full name stands in the first sentence alone.</summary>
    private static Passage Shortened(Passage passage, Series own, Words words)
    {
        var (named, here) = (words.Say($"de sector {Names.Of(own.Category, words)}", $"the {Names.Of(own.Category, words)} sector"), words.Say("deze sector", "this sector"));
        string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
        string Short(string text) => text
            .Replace(Names.Where(own, words), $"in {here}", StringComparison.Ordinal)
            .Replace(Capital(Names.Where(own, words)), Capital($"in {here}"), StringComparison.Ordinal)
            .Replace(named, here, StringComparison.Ordinal)
            .Replace(Capital(named), Capital(here), StringComparison.Ordinal);
        Sentence Of(Sentence sentence) => sentence with { Runs = [.. sentence.Runs.Select(r => r is PlainText plain ? new PlainText(Short(plain.Text)) : r)] };
        return new Passage([.. passage.Sentences.Take(1), .. passage.Sentences.Skip(1).Select(Of)]);
    }
}
