using System.Globalization;
using DtzStats.Core.Analysis.Chains;
using DtzStats.Core.Languages;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Cli.Output.Results;

/// <summary>A chained index as a table, with the method by which it was chained.</summary>
internal static class ChainResult
{
    internal static ResultTable Of(ChainedSeries chained)
    {
        var series = chained.From[^1];
        var (from, to) = chained.Points.Count == 0 ? (chained.Since, chained.Since) : (chained.Points[0].Figure.Period, chained.Points[^1].Figure.Period);
        return new ResultTable(
            "chain",
            new BilingualText(
                $"{series.Region.Name.Dutch}, {series.Category.Name.Dutch}: {series.Measure.Name.Dutch}, aaneengeregen index",
                $"{series.Region.Name.English}, {series.Category.Name.English}: {series.Measure.Name.English}, chained index"),
            [
                ResultColumn.Of("year", "jaar", "year", NumberKind.Text),
                ResultColumn.Of("dataset", "bron", "dataset", NumberKind.Text),
                ResultColumn.Of("value", series.Measure.Name.Dutch, series.Measure.Name.English, NumberKind.Count),
                ResultColumn.Of("index", $"index ({chained.Base} = 100)", $"index ({chained.Base} = 100)", NumberKind.Index),
                ResultColumn.Of("counted_years", "getelde jaren", "counted years", NumberKind.Text),
                ResultColumn.Of("cagr_pct", "groei per jaar", "annual growth", NumberKind.PercentChange),
            ],
            [.. chained.Points.Select(p => new TableRow([
                TableCell.Of(p.Figure.Period.ToString()), TableCell.Of(p.From.Source.Dataset), TableCell.Of(p.Figure), TableCell.Of(p.Index),
                TableCell.Of(p.CountedYears.ToString(CultureInfo.InvariantCulture)), TableCell.Of(p.AnnualGrowth)]))],
            [],
            ResultOrigin.Of(chained.From.Reverse().ToList(), from, to, chained.Method == ChainMethod.OverlapYear ? "overlap-year" : "break-years-left-out", MethodOf(chained)),
            [.. chained.LeftOut.Select(b => new BilingualText(
                $"de verandering in {new Period(b.Year)} telt niet mee: {b.Reason.Dutch}", $"the change in {new Period(b.Year)} does not count: {b.Reason.English}"))]);
    }

    private static BilingualText MethodOf(ChainedSeries chained) => chained.Overlap is { } overlap
        ? new(
            $"aaneengeregen in {overlap.Year}: oudere cijfers van {chained.From[0].Source.Dataset} x {Factor(overlap, Language.Dutch)}",
            $"chained in {overlap.Year}: older figures of {chained.From[0].Source.Dataset} x {Factor(overlap, Language.English)}")
        : new("aaneengeregen; over een reeksbreuk blijft de index gelijk en telt het jaar niet mee", "chained; over a series break the index stays as it is and the year does not count");

    private static string Factor(Overlap overlap, Language language) => AnswerText.Value(overlap.Factor, language, 4);
}
