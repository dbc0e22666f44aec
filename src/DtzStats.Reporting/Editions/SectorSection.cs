using DtzStats.Core.Analysis;
using DtzStats.Core.Classifications;
using DtzStats.Reporting.Claims.Passages;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Editions;

/// <summary>The sectors behind the headline.</summary>
internal static class SectorSection
{
    private const string TableName = "sectoren";

    internal static EditionSection Build(EditionRequest request, Words words)
    {
        var measure = StateOfTheRegion.MeasureOf(request, "jobs");
        var establishments = StateOfTheRegion.MeasureOf(request, "establishments");
        var total = request.Codelists.Sbi.Total;
        var mark = StateOfTheRegion.MarkOf(request, request.View, words);
        Series Of(Category category) => request.View.SeriesOf(measure, request.Region, category);
        var sections = request.View.SectionsOf(measure.Code).Select(c => (Category: c, Series: Of(c))).ToList();
        var heading = words.Say("De sectoren", "The sectors");
        if (sections.Count == 0)
            return new EditionSection("sectoren", heading, mark, [Passage.Of(words.Say("Deze bron onderscheidt geen sectoren.", "This source does not tell sectors apart."))], [], []);
        var ranked = sections.OrderByDescending(s => s.Series.Compare(request.Since, request.Year, Change.Difference).Value)
            .Select(s => (s.Category.Name.In(request.Language), s.Series)).ToList();
        return new EditionSection(
            "sectoren",
            heading,
            mark,
            [],
            [
                new(
                    "banen-sectoren",
                    ChangeBars.Of(
                        words.Say("Welke sectoren groeiden en krompen", "Which sectors grew and shrank"),
                        words.Say($"Verandering van het aantal banen per sector, {request.Since}\u2013{request.Year}", $"Change in the number of jobs by sector, {request.Since}\u2013{request.Year}"),
                        words.Say("Sector (SBI 2008)", "Sector (SBI 2008)"),
                        ranked,
                        request,
                        words,
                        mark),
                    TableName),
            ],
            [
                new TableSpec(
                    TableName,
                    words.Say($"Banen en vestigingen per sector, {request.Since} en {request.Year}", $"Jobs and establishments by sector, {request.Since} and {request.Year}"),
                    SourceText.Line([Of(total), .. sections.SelectMany(s => new[] { s.Series, request.View.SeriesOf(establishments, request.Region, s.Category) })], request.Since.Year, request.Year.Year, request.Language),
                    mark,
                    Columns(request, words),
                    [
                        .. sections.Select(s => Row(request, s.Series, Of(total), request.View.SeriesOf(establishments, request.Region, s.Category))),
                        Row(request, Of(total), Of(total), request.View.SeriesOf(establishments, request.Region, total), isTotal: true),
                    ]),
            ]);
    }

    private static List<TableColumn> Columns(EditionRequest request, Words words) =>
    [
        new(words.Say("Sector (SBI 2008)", "Sector (SBI 2008)"), NumberKind.Text),
        new(words.Say($"Banen {request.Since}", $"Jobs {request.Since}"), NumberKind.Count),
        new(words.Say($"Banen {request.Year}", $"Jobs {request.Year}"), NumberKind.Count),
        new(words.Say("Verandering", "Change"), NumberKind.Change),
        new(words.Say("In %", "In %"), NumberKind.PercentChange),
        new(words.Say($"Aandeel {request.Year}", $"Share {request.Year}"), NumberKind.Share),
        new(words.Say($"Vestigingen {request.Year}", $"Establishments {request.Year}"), NumberKind.Count),
    ];

    private static TableRow Row(EditionRequest request, Series jobs, Series total, Series establishments, bool isTotal = false) => new(
        [
            TableCell.Of(isTotal ? jobs.Category.Name.In(request.Language) : $"{jobs.Category.Code} {jobs.Category.Name.In(request.Language)}"),
            TableCell.Of(jobs.At(request.Since)),
            TableCell.Of(jobs.At(request.Year)),
            TableCell.Of(jobs.Compare(request.Since, request.Year, Change.Difference)),
            TableCell.Of(jobs.Rate(request.Since, request.Year, Change.Percent)),
            TableCell.Of(Share.Of(jobs.At(request.Year), total.At(request.Year))),
            TableCell.Of(establishments.At(request.Year)),
        ],
        isTotal);
}
