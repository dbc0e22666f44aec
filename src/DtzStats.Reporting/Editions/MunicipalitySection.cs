using DtzStats.Core.Analysis;
using DtzStats.Reporting.Charts;
using DtzStats.Reporting.Charts.Builders;
using DtzStats.Reporting.Claims.Passages;
using DtzStats.Reporting.Editions.Tables;

namespace DtzStats.Reporting.Editions;

/// <summary>The municipalities behind the headline: side by side, and then each by itself.</summary>
internal static class MunicipalitySection
{
    private const string TableName = "gemeenten";

    internal static EditionSection Build(EditionFigures figures)
    {
        var (request, words) = (figures.Request, figures.Words);
        IReadOnlyList<Series> jobs = [.. figures.Members.Select(figures.Jobs)];
        var claims = new ChartClaims(request);
        var index = IndexChart.Of(jobs, request.Since, request.Year, request.Language, words.Say("Elke gemeente vergeleken met zichzelf", "Each municipality compared with itself"));
        return new EditionSection(
            "gemeenten",
            words.Say("De gemeenten", "The municipalities"),
            figures.Mark,
            [ClaimSelection.Tell([.. claims.Ranks(figures.Members), .. claims.LastRanks(figures.Members)], words)],
            [
                new("banen-gemeenten", ChangeChart(figures, jobs).Telling(words, claims.Changes(figures.Members)), TableName),
                new("index-gemeenten", index.Telling(words, claims.Ranks(figures.Members)), "index-gemeenten"),
            ],
            [Table(figures), index.Table("index-gemeenten")])
        {
            Sections = [.. figures.Members.Select(m => MunicipalityPage.Of(figures, m, request.Region, words.Say(m.Name)))],
        };
    }

    /// <summary>A map where all boundaries are known, else bars.</summary>
    private static ChartSpec ChangeChart(EditionFigures figures, IReadOnlyList<Series> jobs)
    {
        var (request, words) = (figures.Request, figures.Words);
        if (request.Boundaries is { } boundaries && jobs.All(s => boundaries.Rings.ContainsKey(s.Region.Code)))
            return RegionMap.Of(jobs, request.Since, request.Year, boundaries, request.Language);
        return ChangeBars.Of(
            words.Say("Waar banen bij kwamen en verdwenen", "Where jobs were added and lost"),
            words.Say($"Verandering van het aantal banen per gemeente, {request.Since}\u2013{request.Year}", $"Change in the number of jobs by municipality, {request.Since}\u2013{request.Year}"),
            words.Say("Gemeente", "Municipality"),
            [.. jobs.OrderByDescending(s => s.Compare(request.Since, request.Year, Change.Difference).Value).Select(s => (s.Region.Name.In(request.Language), s))],
            request,
            words,
            figures.Mark);
    }

    private static TableSpec Table(EditionFigures figures)
    {
        var (request, words) = (figures.Request, figures.Words);
        var rows = figures.Members.Append(request.Region).Select(r => (Jobs: figures.Jobs(r), Establishments: figures.Establishments(r))).ToList();
        return new TableSpec(
            TableName,
            words.Say($"Banen en vestigingen per gemeente, {request.Since} en {request.Year}", $"Jobs and establishments by municipality, {request.Since} and {request.Year}"),
            figures.SourceOf(rows.SelectMany(m => new[] { m.Jobs, m.Establishments })),
            figures.Mark,
            Columns(request, words),
            [.. rows.Select(m => Row(request, m.Jobs, m.Establishments, isTotal: m.Jobs.Region == request.Region))]);
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

    private static TableRow Row(EditionRequest request, Series jobs, Series establishments, bool isTotal) => new(
        [
            TableCell.Of(jobs.Region.Name.In(request.Language)),
            TableCell.Of(jobs.At(request.Since)),
            TableCell.Of(jobs.At(request.Year)),
            TableCell.Of(jobs.Compare(request.Since, request.Year, Change.Difference)),
            TableCell.Of(jobs.Compare(request.Since, request.Year, Change.Percent)),
            TableCell.Of(establishments.At(request.Since)),
            TableCell.Of(establishments.At(request.Year)),
            TableCell.Of(establishments.Compare(request.Since, request.Year, Change.Difference)),
        ],
        isTotal);
}
