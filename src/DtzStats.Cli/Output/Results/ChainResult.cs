using DtzStats.Core.Analysis;
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
        return new ResultTable(
            "chain",
            new BilingualText(
                $"{series.Region.Name.Dutch}, {series.Category.Name.Dutch}: {series.Measure.Name.Dutch}, aaneengeregen index",
                $"{series.Region.Name.English}, {series.Category.Name.English}: {series.Measure.Name.English}, chained index"),
            [
                ResultColumn.Of("year", "jaar", "year", NumberKind.Text),
                ResultColumn.Of("dataset", "bron", "dataset", NumberKind.Text) with { IsForReaders = true },
                ResultColumn.Of("value", series.Measure.Name.Dutch, series.Measure.Name.English, NumberKind.Count),
                ResultColumn.Of("index", $"index ({chained.Base} = 100)", $"index ({chained.Base} = 100)", NumberKind.Index),
                ResultColumn.Of("counted_years", "getelde jaren", "counted years", NumberKind.Count),
                ResultColumn.Of("cagr_pct", "groei per jaar", "annual growth", NumberKind.PercentChange),
            ],
            [.. chained.Points.Select(Row)],
            [],
            new ResultOrigin(Origins(chained), chained.Method == ChainMethod.OverlapYear ? "overlap-year" : "break-years-left-out", MethodOf(chained)),
            [.. LeftOut(chained), .. Breaks(chained)])
        {
            RowOrigins = [.. chained.Points.Select(p => DatasetOrigin.Of([p.From], p.Figure.Period, p.Figure.Period))],
        };
    }

    private static TableRow Row(ChainedPoint point) => new([
        TableCell.Of(point.Figure.Period),
        TableCell.Of(point.From.Source.Dataset),
        TableCell.Of(point.Figure),
        TableCell.Of(point.Index),
        // Without an index there are no years that it holds.
        TableCell.Of(point.Index.Value is null ? Answer.Without(point.Index.Reason) : Answer.Of(point.CountedYears)),
        TableCell.Of(point.AnnualGrowth)]);

    /// <summary>Each dataset with the years of it that were used; of the older one also the year in which it was joined.</summary>
    private static IReadOnlyList<DatasetOrigin> Origins(ChainedSeries chained)
    {
        var used = Used(chained);
        return used.Count == 0 ? [DatasetOrigin.Of([chained.From[^1]], chained.Since, chained.Since)]
            : [.. used.Select((u, i) => DatasetOrigin.Of([u.Series], u.From, i < used.Count - 1 ? chained.Overlap!.Year : u.To))];
    }

    private static IReadOnlyList<(Series Series, Period From, Period To)> Used(ChainedSeries chained) =>
        [.. chained.Points.GroupBy(p => p.From.Source.Dataset).Select(g => (g.First().From, g.First().Figure.Period, g.Last().Figure.Period))];

    private static IEnumerable<BilingualText> LeftOut(ChainedSeries chained) => chained.LeftOut.Select(b => new BilingualText(
        $"de verandering in {new Period(b.Year)} telt niet mee: {b.Reason.Dutch}", $"the change in {new Period(b.Year)} does not count: {b.Reason.English}"));

    /// <summary>The breaks over which there is no index: of each dataset those within the years that it gave.</summary>
    private static IEnumerable<BilingualText> Breaks(ChainedSeries chained)
    {
        if (chained.Overlap is not { } overlap || chained.Base is not { } start)
            return [];
        var used = Used(chained);
        return used.SelectMany((u, i) => BreakNotes.Of(
            [u.Series],
            i == 0 || start > overlap.Year ? start : overlap.Year,
            i < used.Count - 1 ? overlap.Year : u.To)).DistinctBy(n => n.Dutch);
    }

    private static BilingualText MethodOf(ChainedSeries chained)
    {
        if (chained.Overlap is not { } overlap)
            return new("aaneengeregen; over een reeksbreuk blijft de index gelijk en telt het jaar niet mee", "chained; over a series break the index stays as it is and the year does not count");
        if (Used(chained) is [var (only, _, _)])
            return new(
                $"aaneen te rijgen in {overlap.Year}; alle jaren hier zijn van {only.Source.Dataset}",
                $"to be chained in {overlap.Year}; all years here are of {only.Source.Dataset}");
        return new(
            $"aaneengeregen in {overlap.Year}: oudere cijfers van {chained.From[0].Source.Dataset} x {Factor(overlap, Language.Dutch)}",
            $"chained in {overlap.Year}: older figures of {chained.From[0].Source.Dataset} x {Factor(overlap, Language.English)}");
    }

    private static string Factor(Overlap overlap, Language language) => AnswerText.Value(overlap.Factor, language, 4);
}
