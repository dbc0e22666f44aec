using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions.Tables;

namespace DtzStats.Reporting.Charts;

/// <summary>
/// What wholes consist of, as one bar a whole with a piece a part. A part without a value takes no room: its bar ends before
/// the others, and the chart says why.
/// </summary>
/// <param name="Parts">What the pieces stand for, in the order in which they lie in each bar.</param>
public sealed record StackedBarChartSpec(
    string Title,
    string Subtitle,
    string ValueAxis,
    string CategoryAxis,
    string Source,
    string? Mark,
    string Description,
    Language Language,
    IReadOnlyList<StackedPart> Parts,
    IReadOnlyList<StackedBar> Bars)
    : ChartSpec(Title, Subtitle, ValueAxis, CategoryAxis, Source, Mark, Description, Language)
{
    /// <summary>By what the pieces are in their order; null: as they are given.</summary>
    public string? Order { get; init; }

    internal override IEnumerable<string> FootNotes() => base.FootNotes().Prepend(Order ?? "");

    internal override IEnumerable<NamedValue> Values() =>
        Bars.SelectMany(b => b.Shares.Zip(Parts, (share, part) => new NamedValue($"{b.Name} {part.Code}", share)));

    private protected override IReadOnlyList<TableColumn> TableColumns() =>
        [new(CategoryAxis, NumberKind.Text), .. Parts.Select(p => new TableColumn(p.Label, NumberKind.Share))];

    private protected override IReadOnlyList<TableRow> TableRows() =>
        [.. Bars.Select(b => new TableRow([TableCell.Of(b.Name), .. b.Shares.Select(s => s.Cell)]))];
}

/// <summary>What a piece stands for.</summary>
/// <param name="Code">A sign or two, to stand in the piece itself.</param>
/// <param name="IsRest">That it is what the others leave.</param>
public sealed record StackedPart(string Code, string Name, bool IsRest = false)
{
    internal string Label => IsRest ? Name : $"{Code} {Name}";
}

/// <summary>One whole.</summary>
/// <param name="Shares">In per cent, one for each part of the chart and in the same order.</param>
public sealed record StackedBar(string Name, IReadOnlyList<ChartValue> Shares);
