using DtzStats.Cli.Output.Results;
using DtzStats.Core.Analysis;
using DtzStats.Reporting.Formatting;
using DtzStats.Reporting.Writers;

namespace DtzStats.Cli.Output;

/// <summary>A trend for spreadsheets and programs: English headings, a point in fractions, empty where there is no value.</summary>
internal static class TrendCsv
{
    private static readonly string[] Headings =
    [
        "dataset", "kind", "vintage", "measure", "unit", "region", "region_name", "category", "year", "value", "status",
        "change", "change_pct", "change_since_base", "index", "cagr_pct", "base_year",
        .. TrendStatistics.CsvHeadings, "method", "not_applicable", "notes", "source", "release",
    ];

    internal static void Write(Trend trend, Session session)
    {
        var statistics = TrendStatistics.Csv(trend);
        var notes = Reasons.InOneField(TrendNotes.Of(trend), session.Language);
        var rows = trend.Points.Select(p => (string[])
        [
            .. Row(trend, p, session),
            .. statistics.Select(s => s.Text),
            TrendStatistics.Method,
            Reasons.Codes([.. AnswersOf(p), .. statistics.Where(s => s.Answer is not null).Select(s => (s.Key, s.Answer!.Value))]),
            notes,
            SourceText.Line(trend.Series, p.Figure.Period.Year, p.Figure.Period.Year, session.Language),
            ReleaseText.Code(session.Choice.Reference),
        ]);
        session.Screen.Output.Write(CsvText.Write(rows.Prepend(Headings)));
    }

    private static string[] Row(Trend trend, TrendPoint point, Session session)
    {
        var (series, figure) = (trend.Series, point.Figure);
        var vintages = figure.Parts.Select(p => p.Source.Vintage).Distinct().Order(StringComparer.Ordinal);
        return
        [
            series.Source.Dataset,
            series.Source.IsIllustrative ? "illustrative" : "official",
            string.Join(' ', vintages),
            series.Measure.Code,
            series.Measure.Unit.English,
            series.Region.Code,
            series.Region.Name.In(session.Language),
            series.Category.Code,
            figure.Period.ToString(),
            CsvText.Number(figure.Value),
            FigureStatus.Code(figure),
            CsvText.Number(point.Change.Value),
            CsvText.Number(point.PercentChange.Value),
            CsvText.Number(point.ChangeSinceBase.Value),
            CsvText.Number(point.Index.Value),
            CsvText.Number(point.AnnualGrowth.Value),
            trend.Base?.ToString() ?? "",
        ];
    }

    /// <summary>The value has its reason in the status.</summary>
    private static (string Key, Answer Answer)[] AnswersOf(TrendPoint point) =>
    [
        ("change", point.Change), ("change_pct", point.PercentChange), ("change_since_base", point.ChangeSinceBase), ("index", point.Index), ("cagr_pct", point.AnnualGrowth),
    ];
}
