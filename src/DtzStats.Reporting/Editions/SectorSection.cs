using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Profiles;
using DtzStats.Core.Classifications;
using DtzStats.Core.Regions;
using DtzStats.Reporting.Charts;
using DtzStats.Reporting.Charts.Builders;
using DtzStats.Reporting.Claims;
using DtzStats.Reporting.Claims.Passages;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Editions;

/// <summary>The sectors behind the headline: those that stand out, all of them, beside those of a wider region where there is one, and by year.</summary>
internal static class SectorSection
{
    private const string TableName = "sectoren";

    internal static EditionSection Build(EditionFigures figures)
    {
        var (request, words, sectors) = (figures.Request, figures.Words, figures.Parts.Sectors);
        var heading = words.Say("De sectoren", "The sectors");
        if (sectors.Count == 0)
            return new EditionSection("sectoren", heading, figures.Mark, [Passage.Of(words.Say("Deze bron onderscheidt geen sectoren.", "This source does not tell sectors apart."))], [], []);
        var section = new EditionSection(
            "sectoren",
            heading,
            figures.Mark,
            [.. Notable(figures).Where(c => c != ManufacturingSection.InItsStead(figures)).Select(c => SectorPassage.Of(request, c, words))],
            [new("banen-sectoren", ChangeChart(figures), TableName)],
            [
                SectorTable.Of(
                    TableName,
                    words.Say($"Banen en vestigingen per sector, {request.Since} en {request.Year}", $"Jobs and establishments by sector, {request.Since} and {request.Year}"),
                    figures,
                    request.Region,
                    sectors),
            ]);
        var whole = BesideReference(figures, BesideMembers(figures, section));
        // The tables of charts stand with these, on the page before any other.
        return whole with { Tables = [.. whole.Tables, SectorYears.Of("sectoren-jaren", figures)] };
    }

    /// <summary>The largest sector, the one that grew most and the one that shrank most, in number of jobs; each once.</summary>
    private static IEnumerable<Category> Notable(EditionFigures figures)
    {
        var (request, sectors) = (figures.Request, figures.Parts.Sectors);
        decimal? ChangeOf(Category c) => figures.Jobs(request.Region, c).Compare(request.Since, request.Year, Change.Difference).Value;
        Category?[] chosen =
        [
            sectors.Where(c => figures.Jobs(request.Region, c).At(request.Year)?.Value > 0).MaxBy(c => figures.Jobs(request.Region, c).At(request.Year)!.Value),
            sectors.Where(c => ChangeOf(c) > 0).MaxBy(ChangeOf),
            sectors.Where(c => ChangeOf(c) < 0).MinBy(ChangeOf),
        ];
        return chosen.OfType<Category>().Distinct();
    }

    private static ChartSpec ChangeChart(EditionFigures figures)
    {
        var (request, words) = (figures.Request, figures.Words);
        List<Series> sectors = [.. figures.Parts.Sectors.Select(c => figures.Jobs(request.Region, c))];
        return ChangeBars.Of(
            words.Say("Welke sectoren groeiden en krompen", "Which sectors grew and shrank"),
            words.Say($"Verandering van het aantal banen per sector, {request.Since}\u2013{request.Year}", $"Change in the number of jobs by sector, {request.Since}\u2013{request.Year}"),
            words.Say("Sector (SBI 2008)", "Sector (SBI 2008)"),
            [.. sectors.OrderByDescending(s => s.Compare(request.Since, request.Year, Change.Difference).Value).Select(s => (s.Category.Name.In(request.Language), s))],
            request,
            words,
            figures.Mark).Telling(words, new ChartClaims(request).Changes(sectors, request.Region));
    }

    /// <summary>With what each municipality consists of, where the region has several.</summary>
    private static EditionSection BesideMembers(EditionFigures figures, EditionSection section)
    {
        const string name = "aandelen-gemeenten";
        if (figures.Members.Count == 0)
            return section;
        var shares = SectorShares.Of(
            [.. figures.Members.Prepend(figures.Request.Region).Select(r => figures.StructureOf(r, null, figures.Parts))], figures.Language);
        return section with { Charts = [.. section.Charts, new(name, shares.Telling(figures.Words, new ChartClaims(figures.Request).Sizes(figures.Request.Region, null)), name)], Tables = [.. section.Tables, shares.Table(name)] };
    }

    /// <summary>With what the region is strong in, and why it grew as it did, where the dataset has a region to compare it with.</summary>
    private static EditionSection BesideReference(EditionFigures figures, EditionSection section)
    {
        const string name = "sterke-sectoren";
        var region = figures.Request.Region;
        if (figures.References is not [var reference, ..] || figures.PartsOf([region, reference]) is not { Sectors.Count: > 0 } parts)
            return section;
        var structure = figures.StructureOf(region, reference, parts);
        var (words, here) = (figures.Words, Names.Of(region, figures.Words));
        var bubbles = QuotientBubbles.Of(
            structure,
            figures.Request.Since,
            figures.Language,
            words.Say($"Waar {here} sterk in is, en wat er groeide", $"What {here} is strong in, and what grew"));
        return Explained(figures, reference, figures.ShiftOf(region, reference, parts), section with
        {
            Charts = [.. section.Charts, new(name, bubbles.Telling(words, new ChartClaims(figures.Request).Sizes(region, reference)), name)],
            Tables = [.. section.Tables, StructureTable.Of(name, figures, structure)],
        });
    }

    /// <summary>Shift-share, or why there is none.</summary>
    private static EditionSection Explained(EditionFigures figures, Region reference, RegionShift shift, EditionSection section)
    {
        const string name = "shift-share";
        var (words, here) = (figures.Words, Names.Of(figures.Request.Region, figures.Words));
        if (shift.Result.Total is null)
        {
            var (there, reason) = (Names.Of(reference, words), words.Say(ReasonText.InWords(shift.Result.Reason)));
            return section with
            {
                Paragraphs = [.. section.Paragraphs, Passage.Of(words.Say(
                    $"Waarom de groei anders was dan in {there} is niet per sector te berekenen: {reason}.",
                    $"Why growth was other than in {there} cannot be computed by sector: {reason}."))],
            };
        }

        var waterfall = ShiftShareChart.Of(shift, figures.Language, words.Say($"Waarom {here} zo groeide", $"Why {here} grew as it did"));
        return section with
        {
            Paragraphs = [.. section.Paragraphs, ComparisonPassage.Explained(figures.Request, reference, words)],
            Charts = [.. section.Charts, new(name, waterfall.Telling(words, ComparisonPassage.Shift(figures.Request, reference)), name)],
            Tables = [.. section.Tables, waterfall.Table(name)],
        };
    }
}
