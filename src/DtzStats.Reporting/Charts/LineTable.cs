using DtzStats.Core.Analysis;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Editions.Tables;

namespace DtzStats.Reporting.Charts;

/// <summary>The table behind lines: a row a year, a column a line.</summary>
internal static class LineTable
{
    internal static IEnumerable<NamedValue> Values(IEnumerable<LineSeries> lines) =>
        lines.SelectMany(l => l.Points.Select(p => new NamedValue($"{l.Name} {new Period(p.Year)}", p.Answer)));

    internal static IReadOnlyList<TableColumn> Columns(string years, IEnumerable<LineSeries> lines, NumberKind kind) =>
        [new(years, NumberKind.Text), .. lines.Select(l => new TableColumn(l.Name, kind))];

    internal static IReadOnlyList<TableRow> Rows(IReadOnlyList<LineSeries> lines) =>
        [.. lines.SelectMany(l => l.Points).Select(p => p.Year).Distinct().Order().Select(year => new TableRow(
            [TableCell.Of(new Period(year)), .. lines.Select(l => CellOf(l, year))]))];

    private static TableCell CellOf(LineSeries line, int year) =>
        line.Points.FirstOrDefault(p => p.Year == year)?.Answer.Cell ?? TableCell.Of(Answer.Without(NoAnswer.Missing));
}
