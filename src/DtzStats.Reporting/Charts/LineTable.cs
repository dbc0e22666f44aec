using DtzStats.Core.Analysis;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Charts.Plots;
using DtzStats.Reporting.Editions.Tables;

namespace DtzStats.Reporting.Charts;

/// <summary>The table behind lines: a row a year, a column a line.</summary>
internal static class LineTable
{
    internal static IEnumerable<NamedValue> Values(IEnumerable<LineSeries> lines) =>
        lines.SelectMany(l => l.Points.Select(p => new NamedValue($"{l.Name} {new Period(p.Year)}", p.Answer)));

    /// <summary>An axis for all lines, and for the level that they are held against; null where no year has a value.</summary>
    internal static ValueScale? Scale(IEnumerable<LineSeries> lines, ReferenceLevel? reference, bool fromZero, int steps = ValueScale.Steps)
    {
        List<decimal> values = [.. lines.SelectMany(l => l.Points).Select(p => p.Value).OfType<decimal>()];
        if (values.Count == 0)
            return null;
        if (reference is not null)
            values.Add(reference.Value);
        return ValueScale.Of((double)values.Min(), (double)values.Max(), fromZero, steps);
    }

    internal static IReadOnlyList<TableColumn> Columns(string years, IEnumerable<LineSeries> lines, NumberKind kind) =>
        [new(years, NumberKind.Text), .. lines.Select(l => new TableColumn(l.Name, kind))];

    internal static IReadOnlyList<TableRow> Rows(IReadOnlyList<LineSeries> lines) =>
        [.. lines.SelectMany(l => l.Points).Select(p => p.Year).Distinct().Order().Select(year => new TableRow(
            [TableCell.Of(new Period(year)), .. lines.Select(l => CellOf(l, year))]))];

    private static TableCell CellOf(LineSeries line, int year) =>
        line.Points.FirstOrDefault(p => p.Year == year)?.Answer.Cell ?? TableCell.Of(Answer.Without(NoAnswer.Missing));
}
