using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions.Tables;

namespace DtzStats.Reporting.Charts;

/// <summary>One value for each of several names, as horizontal bars in the order given, the first on top.</summary>
/// <param name="IsChange">That values are changes: written with a sign, bars to both sides of zero.</param>
public sealed record BarChartSpec(
    string Title,
    string Subtitle,
    string ValueAxis,
    string CategoryAxis,
    string Source,
    string? Mark,
    string Description,
    Language Language,
    IReadOnlyList<Bar> Bars,
    bool IsChange)
    : ChartSpec(Title, Subtitle, ValueAxis, CategoryAxis, Source, Mark, Description, Language)
{
    /// <summary>A region has the colour that it has in every chart, but in a change, where the colour tells what grew.</summary>
    internal string ColourOf(Bar bar) =>
        (IsChange ? null : ChartPalette.Region(bar.Name)) ?? (bar.Value < 0 ? ChartPalette.Decrease : ChartPalette.Increase);

    internal override IEnumerable<NamedValue> Values() => Bars.Select(b => new NamedValue(b.Name, b.Answer));

    /// <summary>Each bar has its text, and an empty place says why.</summary>
    internal override IEnumerable<string> FootNotes() => [];

    private protected override IReadOnlyList<TableColumn> TableColumns() =>
        [new(CategoryAxis, NumberKind.Text), new(ValueAxis, IsChange ? NumberKind.Change : NumberKind.Count)];

    private protected override IReadOnlyList<TableRow> TableRows() => [.. Bars.Select(b => new TableRow([TableCell.Of(b.Name), b.Answer.Cell]))];
}

/// <summary>One bar; without a value its place stays empty and says why.</summary>
public sealed record Bar(string Name, decimal? Value, string ValueText)
{
    /// <summary>Why it has no value; of no meaning where it has one.</summary>
    public NoAnswer Reason { get; init; } = NoAnswer.Missing;

    internal ChartValue Answer => new(Value is { } value ? Core.Analysis.Answer.Of(value) : Core.Analysis.Answer.Without(Reason));
}
