using DtzStats.Core.Analysis;
using DtzStats.Reporting.Charts;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Editions;

/// <summary>The municipalities behind the headline.</summary>
internal static class MunicipalitySection
{
    private const string TableName = "gemeenten";

    internal static EditionSection Build(EditionRequest request, Words words, Series jobs, Series establishments)
    {
        var members = request.Codelists.Regions.MembersOf(request.Region)
            .Select(r => (
                Jobs: request.View.SeriesOf(jobs.Measure, r, jobs.Category),
                Establishments: request.View.SeriesOf(establishments.Measure, r, establishments.Category)))
            .OrderBy(m => m.Jobs.Region.Name.In(request.Language), StringComparer.Ordinal)
            .ToList();
        var mark = StateOfTheRegion.MarkOf(request, request.View, words);
        return new EditionSection(
            "gemeenten",
            words.Say("De gemeenten", "The municipalities"),
            mark,
            [],
            [
                new("banen-gemeenten", ChangeChart(request, words, [.. members.Select(m => m.Jobs)], mark), TableName),
                new("index-gemeenten", IndexChart(request, words, [.. members.Select(m => m.Jobs)], mark), TableName),
            ],
            [
                new TableSpec(
                    TableName,
                    words.Say($"Banen en vestigingen per gemeente, {request.Since} en {request.Year}", $"Jobs and establishments by municipality, {request.Since} and {request.Year}"),
                    SourceText.Line([jobs, establishments, .. members.SelectMany(m => new[] { m.Jobs, m.Establishments })], request.Since.Year, request.Year.Year, request.Language),
                    mark,
                    Columns(request, words),
                    [.. members.Select(m => Row(request, m.Jobs, m.Establishments)), Row(request, jobs, establishments, isTotal: true)]),
            ]);
    }

    private static List<TableColumn> Columns(EditionRequest request, Words words) =>
    [
        new(words.Say("Gemeente", "Municipality"), NumberKind.Text),
        new(words.Say($"Banen {request.Since}", $"Jobs {request.Since}"), NumberKind.Count),
        new(words.Say($"Banen {request.Year}", $"Jobs {request.Year}"), NumberKind.Count),
        new(words.Say("Verandering", "Change"), NumberKind.Change),
        new(words.Say("In %", "In %"), NumberKind.PercentChange),
        new(words.Say($"Vestigingen {request.Since}", $"Establishments {request.Since}"), NumberKind.Count),
        new(words.Say($"Vestigingen {request.Year}", $"Establishments {request.Year}"), NumberKind.Count),
        new(words.Say("Verandering", "Change"), NumberKind.Change),
    ];

    private static TableRow Row(EditionRequest request, Series jobs, Series establishments, bool isTotal = false) => new(
        [
            TableCell.Of(jobs.Region.Name.In(request.Language)),
            TableCell.Of(jobs.At(request.Since)),
            TableCell.Of(jobs.At(request.Year)),
            TableCell.Of(jobs.Compare(request.Since, request.Year, Change.Difference)),
            TableCell.Of(jobs.Rate(request.Since, request.Year, Change.Percent)),
            TableCell.Of(establishments.At(request.Since)),
            TableCell.Of(establishments.At(request.Year)),
            TableCell.Of(establishments.Compare(request.Since, request.Year, Change.Difference)),
        ],
        isTotal);

    private static BarChartSpec ChangeChart(EditionRequest request, Words words, IReadOnlyList<Series> jobs, string? mark)
    {
        var ranked = jobs.OrderByDescending(s => s.Compare(request.Since, request.Year, Change.Difference).Value);
        return ChangeBars.Of(
            words.Say("Waar banen bij kwamen en verdwenen", "Where jobs were added and lost"),
            words.Say($"Verandering van het aantal banen per gemeente, {request.Since}\u2013{request.Year}", $"Change in the number of jobs by municipality, {request.Since}\u2013{request.Year}"),
            words.Say("Gemeente", "Municipality"),
            [.. ranked.Select(s => (s.Region.Name.In(request.Language), s))],
            request,
            words,
            mark);
    }

    private static LineChartSpec IndexChart(EditionRequest request, Words words, IReadOnlyList<Series> jobs, string? mark)
    {
        var indexed = jobs.Select(s => new LineSeries(
            s.Region.Name.In(request.Language),
            [.. Trend.Of(s, request.Since, request.Year).Points.Select(p => new LinePoint(
                p.Figure.Period.Year,
                p.Index.Value is { } value ? Math.Round(value, 1, MidpointRounding.AwayFromZero) : null,
                p.Figure.IsProvisional))])).ToList();
        return SeriesChart.Of(jobs, request.Since, request.Year, request.Language) with
        {
            Title = words.Say("Elke gemeente vergeleken met zichzelf", "Each municipality compared with itself"),
            Subtitle = words.Say($"Banen, index: {request.Since} = 100", $"Jobs, index: {request.Since} = 100"),
            ValueAxis = $"Index ({request.Since} = 100)",
            Mark = mark,
            Lines = indexed,
            Description = ChartDescription.Of(indexed, words.Say("banen als index", "jobs as an index"), request.Language),
        };
    }
}
