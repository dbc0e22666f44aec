using DtzStats.Core.Analysis;
using DtzStats.Reporting.Charts;
using DtzStats.Reporting.Charts.Builders;
using DtzStats.Reporting.Claims;
using DtzStats.Reporting.Claims.Passages;
using DtzStats.Reporting.Editions.Tables;

namespace DtzStats.Reporting.Editions;

/// <summary>The region beside wider ones, all from one dataset: figures of several sources would not compare.</summary>
internal static class ComparisonSection
{
    private const string IndexName = "index-vergelijking";

    /// <summary>Null where the dataset has no wider region.</summary>
    internal static EditionSection? Build(EditionFigures figures)
    {
        if (figures.References.Count == 0)
            return null;
        var (request, words) = (figures.Request, figures.Words);
        List<Series> series = [.. figures.References.Prepend(request.Region).Select(figures.Jobs)];
        var index = IndexChart.Of(
            series, request.Since, request.Year, request.Language, SeriesChart.Capital(words.Say($"{Names.Of(request.Region, words)} naast andere gebieden", $"{Names.Of(request.Region, words)} beside other regions")));
        return new EditionSection(
            "vergelijking",
            words.Say("Vergeleken met andere gebieden", "Compared with other regions"),
            figures.Mark,
            [ComparisonPassage.Of(request, figures.References, words)],
            [new(IndexName, index.Telling(words, ComparisonPassage.Outpaces(request, figures.References)), IndexName)],
            [index.Table(IndexName), Growth(figures, series)]);
    }

    private static TableSpec Growth(EditionFigures figures, IReadOnlyList<Series> series)
    {
        var (request, words) = (figures.Request, figures.Words);
        return new TableSpec(
            "vergelijking",
            words.Say($"Banen per gebied, {request.Since} en {request.Year}", $"Jobs by region, {request.Since} and {request.Year}"),
            figures.SourceOf(series),
            figures.Mark,
            [
                new(words.Say("Gebied", "Region"), NumberKind.Text),
                new(words.Say($"Banen {request.Since}", $"Jobs {request.Since}"), NumberKind.Count),
                new(words.Say($"Banen {request.Year}", $"Jobs {request.Year}"), NumberKind.Count),
                new(words.Say("Verandering", "Change"), NumberKind.Change),
                new(words.Say("In %", "In %"), NumberKind.PercentChange),
                new(words.Say("Groei per jaar", "Annual growth"), NumberKind.PercentChange),
            ],
            [.. series.Select(s => Row(s, request))]);
    }

    private static TableRow Row(Series jobs, EditionRequest request) => new(
    [
        TableCell.Of(jobs.Region.Name.In(request.Language)),
        TableCell.Of(jobs.At(request.Since)),
        TableCell.Of(jobs.At(request.Year)),
        TableCell.Of(jobs.Compare(request.Since, request.Year, Change.Difference)),
        TableCell.Of(jobs.Compare(request.Since, request.Year, Change.Percent)),
        TableCell.Of(jobs.Compare(request.Since, request.Year, (from, to) => Change.CompoundAnnualGrowth(from, to, request.Year.Year - request.Since.Year))),
    ]);
}
