using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions.Tables;

namespace DtzStats.Reporting.Charts;

/// <summary>
/// From one level to another by steps, the first on top. Levels are marks and not bars, for the axis need not begin at zero.
/// After a step without a value nothing is drawn until the next level.
/// </summary>
public sealed record WaterfallChartSpec(
    string Title,
    string Subtitle,
    string ValueAxis,
    string CategoryAxis,
    string Source,
    string? Mark,
    string Description,
    Language Language,
    IReadOnlyList<WaterfallStep> Steps)
    : ChartSpec(Title, Subtitle, ValueAxis, CategoryAxis, Source, Mark, Description, Language)
{
    internal override IEnumerable<NamedValue> Values() => Steps.Select(s => new NamedValue(s.Name, s.Value));

    /// <summary>Levels and changes are written differently, so each has its column.</summary>
    private protected override IReadOnlyList<TableColumn> TableColumns() =>
        [new(CategoryAxis, NumberKind.Text), new(ValueAxis, NumberKind.Count), new(Language == Language.Dutch ? "Verandering" : "Change", NumberKind.Change)];

    private protected override IReadOnlyList<TableRow> TableRows() => [.. Steps.Select(s => new TableRow(
        s.IsLevel ? [TableCell.Of(s.Name), s.Value.Cell, TableCell.Of("")] : [TableCell.Of(s.Name), TableCell.Of(""), s.Value.Cell]))];
}

/// <summary>A level, or a change from what stands above it.</summary>
public sealed record WaterfallStep(string Name, ChartValue Value, bool IsLevel)
{
    internal NumberKind Kind => IsLevel ? NumberKind.Count : NumberKind.Change;
}
