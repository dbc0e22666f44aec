using DtzStats.Core.Languages;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Charts.Plots;
using DtzStats.Reporting.Editions.Tables;

namespace DtzStats.Reporting.Charts;

/// <summary>One small line chart a name, all with the same years and the same scale, so that they compare.</summary>
/// <param name="Panels">One a chart, in reading order.</param>
/// <param name="Breaks">First years after a series break, in all panels alike.</param>
public sealed record SmallMultiplesSpec(
    string Title,
    string Subtitle,
    string ValueAxis,
    string CategoryAxis,
    string Source,
    string? Mark,
    string Description,
    Language Language,
    NumberKind Kind,
    IReadOnlyList<LineSeries> Panels,
    IReadOnlyList<ChartBreak> Breaks)
    : ChartSpec(Title, Subtitle, ValueAxis, CategoryAxis, Source, Mark, Description, Language)
{
    /// <summary>A level drawn in each panel, such as 100 for an index; null: none.</summary>
    public ReferenceLevel? Reference { get; init; }

    /// <summary>The value axis of each panel; null where no year has a value.</summary>
    internal ValueScale? Scale => LineTable.Scale(Panels, Reference, fromZero: false, steps: 2);

    internal override IEnumerable<NamedValue> Values() => LineTable.Values(Panels);

    internal override IEnumerable<string> FootNotes() => base.FootNotes().Concat(BreakNotes()).Prepend(Reference?.Note(Language) ?? "").Append(Scale?.Note(Language) ?? "");

    private IEnumerable<string> BreakNotes() => Breaks.Select(b => $"{b.Label} {new Period(b.Year)}");

    private protected override IReadOnlyList<TableColumn> TableColumns() => LineTable.Columns(CategoryAxis, Panels, Kind);

    private protected override IReadOnlyList<TableRow> TableRows() => LineTable.Rows(Panels);
}
