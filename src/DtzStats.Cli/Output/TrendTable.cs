using DtzStats.Cli.Output.Results;
using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Cli.Output;

/// <summary>A trend for people.</summary>
internal static class TrendTable
{
    internal static void Write(Trend trend, Session session)
    {
        var (series, language) = (trend.Series, session.Language);
        var output = session.Screen.Output;
        output.WriteLine($"{series.Region.Name.In(language)}, {series.Category.Name.In(language)}: {series.Measure.Name.In(language)}");
        ConsoleTable.Write(session.Screen, Headings(trend, language), [.. trend.Points.Select(p => Cells(p, language))]);
        foreach (var reasons in Reasons.Lines(trend.Points.SelectMany(AnswersOf), language))
            output.WriteLine(reasons);
        foreach (var line in TrendStatistics.Lines(trend, language))
            output.WriteLine(line);
        if (trend.Points.Any(p => p.Figure.IsProvisional))
            output.WriteLine(language == Language.Dutch ? "* voorlopig" : "* provisional");
        if (trend.Points.Count > 0)
            output.WriteLine(SourceText.Line(series, trend.Points[0].Figure.Period.Year, trend.Points[^1].Figure.Period.Year, language));
        output.WriteLine(language == Language.Dutch
            ? $"uitgave {string.Join(", ", trend.Vintages)} van {series.Source.Dataset}; {ReleaseText.Line(session.Choice.Reference).Dutch}"
            : $"vintage {string.Join(", ", trend.Vintages)} of {series.Source.Dataset}; {ReleaseText.Line(session.Choice.Reference).English}");
    }

    private static string[] Headings(Trend trend, Language language)
    {
        var start = trend.Base ?? trend.Since;
        return language == Language.Dutch
            ? ["jaar", trend.Series.Measure.Name.Dutch, "verandering", "in %", $"sinds {start}", $"index ({start} = 100)", "groei per jaar"]
            : ["year", trend.Series.Measure.Name.English, "change", "in %", $"since {start}", $"index ({start} = 100)", "annual growth"];
    }

    private static Answer[] AnswersOf(TrendPoint point) =>
        [point.Figure.Answer, point.Change, point.PercentChange, point.ChangeSinceBase, point.Index, point.AnnualGrowth];

    private static string[] Cells(TrendPoint point, Language language) =>
    [
        point.Figure.Period + (point.Figure.IsProvisional ? "*" : ""),
        AnswerText.Value(point.Figure.Answer, language),
        AnswerText.Change(point.Change, language),
        AnswerText.PercentChange(point.PercentChange, language),
        AnswerText.Change(point.ChangeSinceBase, language),
        AnswerText.Value(point.Index, language, 1),
        AnswerText.PercentChange(point.AnnualGrowth, language),
    ];
}
