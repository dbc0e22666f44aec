using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions.Tables;

namespace DtzStats.Reporting.Charts;

/// <summary>Two values of each of several names as two marks on one row, joined where both are there.</summary>
/// <param name="First">What the filled mark stands for.</param>
/// <param name="Second">What the open mark stands for.</param>
public sealed record DotPlotSpec(
    string Title,
    string Subtitle,
    string ValueAxis,
    string CategoryAxis,
    string Source,
    string? Mark,
    string Description,
    Language Language,
    string First,
    string Second,
    NumberKind Kind,
    IReadOnlyList<DotRow> Rows)
    : ChartSpec(Title, Subtitle, ValueAxis, CategoryAxis, Source, Mark, Description, Language)
{
    internal override IEnumerable<NamedValue> Values() =>
        Rows.SelectMany(r => new[] { new NamedValue($"{r.Name}, {First}", r.First), new NamedValue($"{r.Name}, {Second}", r.Second) });

    private protected override IReadOnlyList<TableColumn> TableColumns() => [new(CategoryAxis, NumberKind.Text), new(First, Kind), new(Second, Kind)];

    private protected override IReadOnlyList<TableRow> TableRows() =>
        [.. Rows.Select(r => new TableRow([TableCell.Of(r.Name), r.First.Cell, r.Second.Cell]))];
}

/// <summary>One name and its two values.</summary>
public sealed record DotRow(string Name, ChartValue First, ChartValue Second);
