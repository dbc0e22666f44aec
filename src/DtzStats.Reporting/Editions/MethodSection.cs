using DtzStats.Core.Periods;
using DtzStats.Core.Regions;
using DtzStats.Reporting.Claims.Passages;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Editions;

/// <summary>
/// How the figures came to be and what the words mean; what a reader needs who wants to check or repeat them. There are words here
/// and no figures, so it is no matter whether these are official.
/// </summary>
internal static class MethodSection
{
    /// <param name="sections">The rest of the edition.</param>
    internal static EditionSection Build(EditionFigures figures, IEnumerable<EditionSection> sections)
    {
        var words = figures.Words;
        return new EditionSection(
            "methode",
            words.Say("Methode en begrippen", "Method and definitions"),
            null,
            [
                Passage.Of(Composition(figures)),
                Passage.Of(words.Say(
                    "Alle cijfers over de regio komen uit één en dezelfde bron; andere bronnen staan apart en zijn er niet mee te vergelijken. Over een reeksbreuk heen wordt geen verandering berekend.",
                    "All figures of the region come from one and the same source; other sources are shown separately and are not comparable with it. No change is computed across a series break.")),
                Passage.Of(words.Say(
                    "Waar cijfers zijn afgerond, is elk cijfer, ook elk totaal, op zichzelf afgerond; de som van de delen kan daardoor afwijken van het totaal. Verschillen, groei en aandelen zijn berekend uit de cijfers zoals ze hier staan, zodat iedereen ze kan narekenen.",
                    "Where figures are rounded, each figure, each total too, is rounded by itself, so that the sum of the parts may differ from the total. Differences, growth and shares were computed from the figures as they stand here, so that anyone can check them.")),
                Passage.Of(Release(figures)),
            ],
            [],
            [DefinitionTable.Of(figures, sections), .. SourceTables.Of(figures)]);
    }

    private static string Composition(EditionFigures figures)
    {
        var (request, words) = (figures.Request, figures.Words);
        if (figures.Members.Count > 0)
            return Composition(figures, request.Region, figures.Members);
        string[] told = [words.Say($"Dit rapport gaat over {request.Region.Name.Dutch} ({request.Region.Code}).", $"This report is about {request.Region.Name.English} ({request.Region.Code}).")];
        var wider = figures.References.Where(r => r.Level == RegionLevel.Composite)
            .Select(r => Composition(figures, r, [.. request.Codelists.Regions.MembersOf(r).OrderBy(m => words.Say(m.Name), StringComparer.Ordinal)]));
        return string.Join(' ', [.. told, .. wider]);
    }

    private static string Composition(EditionFigures figures, Region region, IReadOnlyList<Region> members)
    {
        var (request, words) = (figures.Request, figures.Words);
        var list = Lists.Of([.. members.Select(m => $"{words.Say(m.Name)} ({m.Code})")], words.Language);
        var told = words.Say(
            $"De {region.Name.Dutch} bestaat in alle jaren van dit rapport uit {list}.",
            $"In all years of this report the {region.Name.English} consists of {list}.");
        return string.Join(' ', [told, .. members.Select(m => Joined(request, region, m, words)).OfType<string>()]);
    }

    /// <summary>Null for a member of the base year or before.</summary>
    private static string? Joined(EditionRequest request, Region region, Region member, Words words)
    {
        bool IsMemberIn(int year) => request.Codelists.Regions.MembersOf(region, Membership.In(new Period(year))).Contains(member);
        if (IsMemberIn(request.Since.Year))
            return null;
        int? joined = Enumerable.Range(request.Since.Year, request.Year.Year - request.Since.Year + 1).Where(IsMemberIn).Select(y => (int?)y).FirstOrDefault();
        return joined is null ? null : words.Say(
            $"{member.Name.Dutch} sloot zich aan in {new Period(joined.Value)} en telt ook in de jaren daarvoor mee.",
            $"{member.Name.English} joined in {new Period(joined.Value)} and is counted in the years before too.");
    }

    private static string Release(EditionFigures figures)
    {
        var (request, words) = (figures.Request, figures.Words);
        var line = words.Say(ReleaseText.Line(request.Release));
        if (request.Release.Release is not { } published)
            return words.Say($"Status van de cijfers: {line}.", $"Status of the figures: {line}.");
        var first = request.Revisions is { Previous: null }
            ? words.Say(" Dit is de eerste publicatie: er is nog niets herzien.", " This is the first release: nothing has been revised yet.") : "";
        return words.Say(
            $"De cijfers zijn die van {line}; de vingerafdruk daarvan (SHA-256) is {published.Fingerprint}.",
            $"The figures are those of {line}, whose fingerprint (SHA-256) is {published.Fingerprint}.") + first;
    }
}
