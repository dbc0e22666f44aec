using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Profiles;
using DtzStats.Core.Languages;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Cli.Output.Results;

/// <summary>Regions beside each other as a table; the first is the one that the others are held against.</summary>
internal static class CompareResult
{
    /// <param name="distances">How far the structure of a region is from the first one's, where that was asked for.</param>
    /// <param name="distanceYear">Of the distances; null where they were not asked for.</param>
    internal static ResultTable Of(IReadOnlyList<SeriesChange> changes, Period from, Period to, IReadOnlyDictionary<string, decimal> distances, Period? distanceYear, Language language)
    {
        var first = changes[0].Series;
        List<ResultColumn> columns =
        [
            ResultColumn.Of("code", "code", "code", NumberKind.Text),
            ResultColumn.Of("name", "gebied", "region", NumberKind.Text),
            ResultColumn.Of("start", $"{from}", $"{from}", NumberKind.Count),
            ResultColumn.Of("value", $"{to}", $"{to}", NumberKind.Count),
            ResultColumn.Of("change", "verandering", "change", NumberKind.Change),
            ResultColumn.Of("change_pct", "in %", "in %", NumberKind.PercentChange),
            ResultColumn.Of("growth_difference_points", $"verschil met {first.Region.Name.Dutch} (procentpunt)", $"difference from {first.Region.Name.English} (points)", NumberKind.Points),
            ResultColumn.Of("cagr_pct", "groei per jaar", "annual growth", NumberKind.PercentChange),
            ResultColumn.Of("trend", "trend", "trend", NumberKind.Text),
        ];
        if (distances.Count > 0)
            columns.Add(ResultColumn.Of("structure_distance", $"afstand in bedrijfstakken ({distanceYear})", $"distance in industries ({distanceYear})", NumberKind.Coefficient));
        return new ResultTable(
            "compare",
            new BilingualText(
                $"{first.Measure.Name.Dutch}, {first.Category.Name.Dutch}, {YearsText.Of(from, to)}", $"{first.Measure.Name.English}, {first.Category.Name.English}, {YearsText.Of(from, to)}"),
            columns,
            [.. changes.Select(c => new TableRow([.. Cells(c, changes[0], language), .. distances.Count > 0 ? [Distance(c, distances)] : (TableCell[])[]]))],
            [],
            ResultOrigin.Of([.. changes.Select(c => c.Series)], from, to, "change", new BilingualText(
                "verandering en samengestelde groei; trend volgens de exacte toets van Mann en Kendall (5%)" + (distances.Count > 0 ? "; afstand = halve Krugman-index, waarin bedrijfstakken die van een van de twee geheim zijn als één tellen" : ""),
                "change and compound growth; trend by the exact test of Mann and Kendall (5%)" + (distances.Count > 0 ? "; distance = half the Krugman index, in which industries that are confidential of one of the two count as one" : ""))),
            [.. BreakNotes.Of(changes.Select(c => c.Series), from, to)]);
    }

    private static TableCell[] Cells(SeriesChange change, SeriesChange first, Language language) =>
    [
        TableCell.Of(change.Series.Region.Code),
        TableCell.Of(change.Series.Region.Name.In(language)),
        TableCell.Of(change.Start),
        TableCell.Of(change.End),
        TableCell.Of(change.Change),
        TableCell.Of(change.Percent),
        TableCell.Of(change.Percent.Value is not { } own ? change.Percent : first.Percent.Value is { } other ? Answer.Of(own - other) : first.Percent),
        TableCell.Of(change.AnnualGrowth),
        TableCell.Of(VerdictText.Of(change.Verdict).In(language), VerdictText.Code(change.Verdict)),
    ];

    private static TableCell Distance(SeriesChange change, IReadOnlyDictionary<string, decimal> distances) =>
        TableCell.Of(distances.TryGetValue(change.Series.Region.Code, out var distance) ? Answer.Of(distance) : Answer.Without(NoAnswer.Incomplete));
}
