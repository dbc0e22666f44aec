using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions.Tables;

namespace DtzStats.Reporting.Charts;

/// <summary>Two years beside each other, a straight line a name. A line that lacks an end is not drawn; its other end is.</summary>
/// <param name="From">What is on the left ("2016").</param>
/// <param name="To">What is on the right.</param>
public sealed record SlopeChartSpec(
    string Title,
    string Subtitle,
    string ValueAxis,
    string CategoryAxis,
    string Source,
    string? Mark,
    string Description,
    Language Language,
    string From,
    string To,
    NumberKind Kind,
    IReadOnlyList<SlopeLine> Lines)
    : ChartSpec(Title, Subtitle, ValueAxis, CategoryAxis, Source, Mark, Description, Language)
{
    internal override IEnumerable<NamedValue> Values() =>
        Lines.SelectMany(l => new[] { new NamedValue($"{l.Name} {From}", l.From), new NamedValue($"{l.Name} {To}", l.To) });

    private protected override IReadOnlyList<TableColumn> TableColumns() => [new(CategoryAxis, NumberKind.Text), new(From, Kind), new(To, Kind)];

    private protected override IReadOnlyList<TableRow> TableRows() =>
        [.. Lines.Select(l => new TableRow([TableCell.Of(l.Name), l.From.Cell, l.To.Cell]))];
}

/// <summary>One name and its two values.</summary>
/// <param name="Break">That the two do not compare, for a series break lies between them: no line joins them.</param>
public sealed record SlopeLine(string Name, ChartValue From, ChartValue To, bool Break = false);
