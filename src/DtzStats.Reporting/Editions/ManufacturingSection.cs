using DtzStats.Core.Classifications;
using DtzStats.Reporting.Claims.Passages;

namespace DtzStats.Reporting.Editions;

/// <summary>The broad maakindustrie: what the Dutch TechZone works on, and its weight in the region.</summary>
internal static class ManufacturingSection
{
    private const string Broad = "maakindustrie-breed";
    private const string TableName = "maakindustrie";

    /// <summary>What is nearest to it among the sections.</summary>
    private static readonly string[] Nearest = ["C", "D"];

    /// <summary>Null where the codelists do not say what it is.</summary>
    internal static EditionSection? Build(EditionFigures figures)
    {
        if (BroadIn(figures) is not { } broad)
            return null;
        return IsKnown(figures, broad) ? OfGroups(figures, [broad, .. figures.Request.Codelists.SectorGroups.Where(g => g != broad)]) : OfSections(figures);
    }

    /// <summary>What is told in its stead, which other sections need not tell again; null where it is told itself.</summary>
    internal static Category? InItsStead(EditionFigures figures) =>
        BroadIn(figures) is { } broad && !IsKnown(figures, broad) ? NearestOf(figures).FirstOrDefault() : null;

    private static SectorGroup? BroadIn(EditionFigures figures) => figures.Request.Codelists.SectorGroups.FirstOrDefault(g => g.Code == Broad);

    private static bool IsKnown(EditionFigures figures, SectorGroup group) => figures.Jobs(figures.Request.Region, group.AsCategory()).Figures.Count > 0;

    private static List<Category> NearestOf(EditionFigures figures) =>
        [.. Nearest.Select(figures.Request.Codelists.Sbi.Find).OfType<Category>().Where(c => figures.Jobs(figures.Request.Region, c).At(figures.Request.Year)?.Value is not null)];

    private static EditionSection OfGroups(EditionFigures figures, List<SectorGroup> groups)
    {
        var (request, words) = (figures.Request, figures.Words);
        var reference = figures.References.Count > 0 ? figures.References[0] : null;
        var parts = groups.Skip(1).Select(g => SectorPassage.Of(request, g.AsCategory(), words, reference));
        return Section(figures, [Passage.Of(words.Say(groups[0].Note)), SectorPassage.Of(request, groups[0], words, reference), .. parts]) with
        {
            Charts = [Chart(figures, groups[0].AsCategory())],
            Tables =
            [
                TrendTables.Of(TableName, figures.Jobs(request.Region, groups[0].AsCategory()), request.Since, request.Year, figures.Mark, words),
                SectorTable.Of(
                    "maakindustrie-groepen",
                    words.Say($"De maakindustrie in brede zin en haar onderdelen, {request.Since} en {request.Year}", $"Manufacturing in the broad sense and its parts, {request.Since} and {request.Year}"),
                    figures,
                    request.Region,
                    [.. groups.Select(g => g.AsCategory())]),
            ],
        };
    }

    /// <summary>Where the dataset has no more than sections: what can be shown, under its own name.</summary>
    private static EditionSection OfSections(EditionFigures figures)
    {
        var (request, words) = (figures.Request, figures.Words);
        var shown = NearestOf(figures);
        var names = string.Join(words.Say(" en ", " and "), shown.Select(c => $"{c.Code} ({words.Say(c.Name)})"));
        var lacking = Passage.Of(words.Say(
            "De maakindustrie in brede zin (hightech systemen en materialen of HTSM, energie en chemie) is uit deze bron niet af te leiden: daarvoor zijn cijfers naar afdeling van de SBI nodig.",
            "Manufacturing in the broad sense (high-tech systems and materials or HTSM, energy and chemicals) cannot be derived from this source: that takes figures by division of SBI."));
        if (shown.Count == 0)
            return Section(figures, [lacking]);
        var stead = Passage.Of(words.Say(
            $"Wel te tonen: {names}. Dat is niet hetzelfde: ook voedingsmiddelen, hout en textiel tellen daarin mee.",
            $"What can be shown: {names}. That is not the same: food, wood and textiles count in it too."));
        return Section(figures, [lacking, stead, SectorPassage.Of(request, shown[0], words)]) with
        {
            Charts = [Chart(figures, shown[0])],
            Tables =
            [
                TrendTables.Of(TableName, figures.Jobs(request.Region, shown[0]), request.Since, request.Year, figures.Mark, words),
                SectorTable.Of(
                    "industrie-energie",
                    words.Say($"Banen en vestigingen: {names}, {request.Since} en {request.Year}", $"Jobs and establishments: {names}, {request.Since} and {request.Year}"),
                    figures,
                    request.Region,
                    shown),
            ],
        };
    }

    private static EditionSection Section(EditionFigures figures, IReadOnlyList<Passage> paragraphs) =>
        new("maakindustrie", figures.Words.Say("De brede maakindustrie", "Manufacturing in the broad sense"), figures.Mark, paragraphs, [], []);

    private static EditionChart Chart(EditionFigures figures, Category category) =>
        new("banen-maakindustrie", ChartMessage.LineOf(figures.Request, figures.Jobs(figures.Request.Region, category)), TableName);
}
