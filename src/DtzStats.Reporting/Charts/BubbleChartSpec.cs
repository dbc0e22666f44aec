using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Editions.Tables;

namespace DtzStats.Reporting.Charts;

/// <summary>Location quotients (across) against growth (up), with the size as the area of a bubble. One that lacks any of the three is not drawn.</summary>
/// <param name="ValueAxis">What runs up: growth in per cent.</param>
/// <param name="QuotientAxis">What runs across.</param>
/// <param name="SizeName">What the area stands for.</param>
public sealed record BubbleChartSpec(
    string Title,
    string Subtitle,
    string ValueAxis,
    string CategoryAxis,
    string Source,
    string? Mark,
    string Description,
    Language Language,
    string QuotientAxis,
    string SizeName,
    IReadOnlyList<Bubble> Bubbles)
    : ChartSpec(Title, Subtitle, ValueAxis, CategoryAxis, Source, Mark, Description, Language)
{
    /// <summary>Those that can be drawn, the largest first.</summary>
    internal IReadOnlyList<Bubble> Drawn => [.. Bubbles
        .Where(b => b is { Quotient.Value: not null, Growth.Value: not null, Size.Value: > 0 }).OrderByDescending(b => b.Size.Value).ThenBy(b => b.Code, StringComparer.Ordinal)];

    internal override IEnumerable<NamedValue> Values() => Bubbles.SelectMany(b => new[]
    {
        new NamedValue(b.Name, b.Quotient),
        new NamedValue(b.Name, b.Growth),
        new NamedValue(b.Name, b.Size),
    });

    internal override IEnumerable<string> FootNotes() => Drawn.Count == 0 ? base.FootNotes() : base.FootNotes()
        .Prepend(new Words(Language).Say("Een letter staat voor een sector waarvan de naam niet past; de tabel noemt ze alle", "A letter stands for a sector whose name does not fit; the table names them all"));

    private protected override IReadOnlyList<TableColumn> TableColumns() =>
        [new(CategoryAxis, NumberKind.Text), new(QuotientAxis, NumberKind.Quotient), new(ValueAxis, NumberKind.PercentChange), new(SizeName, NumberKind.Count)];

    private protected override IReadOnlyList<TableRow> TableRows() =>
        [.. Bubbles.Select(b => new TableRow([TableCell.Of($"{b.Code} {b.Name}"), b.Quotient.Cell, b.Growth.Cell, b.Size.Cell]))];
}

/// <summary>One sector.</summary>
/// <param name="Code">A sign or two, for where its name does not fit.</param>
/// <param name="Growth">In per cent.</param>
public sealed record Bubble(string Code, string Name, ChartValue Quotient, ChartValue Growth, ChartValue Size);
