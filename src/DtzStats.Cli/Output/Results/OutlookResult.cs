using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Trends;
using DtzStats.Core.Languages;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Cli.Output.Results;

/// <summary>What a trend would give if it went on, as a table that says what it is.</summary>
internal static class OutlookResult
{
    internal static ResultTable Of(SeriesTrend trend, Period until)
    {
        var (series, outlook) = (trend.Series, Outlook.Of(trend.Points, until.Year));
        var (first, last) = (trend.FirstYear ?? trend.Since, trend.LastYear ?? trend.Since);
        return new ResultTable(
            "outlook",
            new BilingualText(
                $"{series.Region.Name.Dutch}, {series.Category.Name.Dutch}: {series.Measure.Name.Dutch} als de groei van {YearsText.Of(first, last)} doorgaat. Een rekensom, geen prognose.",
                $"{series.Region.Name.English}, {series.Category.Name.English}: {series.Measure.Name.English} if the growth of {YearsText.Of(first, last)} went on. Arithmetic, not a forecast."),
            [
                ResultColumn.Of("year", "jaar", "year", NumberKind.Text),
                ResultColumn.Of("value", "bij gelijke groei", "at equal growth", NumberKind.Count),
                ResultColumn.Of("lower", "van (95%)", "from (95%)", NumberKind.Count),
                ResultColumn.Of("upper", "tot (95%)", "to (95%)", NumberKind.Count),
            ],
            [.. outlook.Years.Select(y => new TableRow([
                TableCell.Of(new Period(y.Year)), TableCell.Of(y.Value), TableCell.Of(y.PredictionInterval.Lower), TableCell.Of(y.PredictionInterval.Upper)]))],
            [],
            ResultOrigin.Of([series], first, last, "log-linear", new BilingualText(
                "log-lineaire trend door de jaren heen, met het voorspellingsinterval van de regressie", "log-linear trend through the years, with the prediction interval of the regression")),
            [.. Notes(trend, outlook, until)]);
    }

    private static IEnumerable<BilingualText> Notes(SeriesTrend trend, Outlook outlook, Period until)
    {
        if (outlook.Reason != NoAnswer.None)
            yield return new($"geen rekensom: {ReasonText.InWords(outlook.Reason).Dutch}", $"no arithmetic: {ReasonText.InWords(outlook.Reason).English}");
        else if (outlook.Years.Count == 0)
            yield return new($"{until} ligt niet na het laatste cijfer", $"{until} does not come after the last figure");
        if (trend.Break is { } seriesBreak)
            yield return new(
                $"alleen de jaren vanaf {new Period(seriesBreak.Year)} tellen mee: reeksbreuk ({seriesBreak.Reason.Dutch})",
                $"only the years from {new Period(seriesBreak.Year)} on count: series break ({seriesBreak.Reason.English})");
    }
}
