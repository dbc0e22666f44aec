using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Charts.Plots;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Editions.Tables;

namespace DtzStats.Reporting.Charts;

/// <summary>Values over years, one line a series.</summary>
/// <param name="FromZero">Whether the value axis starts at zero.</param>
/// <param name="Notes">What has to be known of single points, such as why a year has no value.</param>
/// <param name="Breaks">First years after a series break; a line is not drawn across it.</param>
public sealed record LineChartSpec(
    string Title,
    string Subtitle,
    string ValueAxis,
    string CategoryAxis,
    string Source,
    string? Mark,
    string Description,
    Language Language,
    IReadOnlyList<LineSeries> Lines,
    IReadOnlyList<ChartBreak> Breaks,
    IReadOnlyList<string> Notes,
    bool FromZero)
    : ChartSpec(Title, Subtitle, ValueAxis, CategoryAxis, Source, Mark, Description, Language)
{
    /// <summary>How the values are written.</summary>
    public NumberKind Kind { get; init; } = NumberKind.Count;

    /// <summary>A level that the lines are held against, such as 100 for an index; null: none.</summary>
    public ReferenceLevel? Reference { get; init; }

    /// <summary>Short texts at years, in the order of the years.</summary>
    public IReadOnlyList<ChartAnnotation> Annotations { get; init; } = [];

    /// <summary>The value axis; null where no year has a value.</summary>
    internal ValueScale? Scale => LineTable.Scale(Lines, Reference, FromZero);

    internal override IEnumerable<NamedValue> Values() => LineTable.Values(Lines);

    internal override IEnumerable<string> FootNotes()
    {
        if (Values().Any(v => v.Value is { Value: not null, IsProvisional: true }))
            yield return new Words(Language).Say("Open teken: voorlopig cijfer", "Open marker: provisional figure");
        if (Reference is { } level)
            yield return level.Note(Language);
        foreach (var note in Notes)
            yield return note;
        if (Scale?.Note(Language) is { } axis)
            yield return axis;
    }

    private protected override IReadOnlyList<TableColumn> TableColumns() => LineTable.Columns(CategoryAxis, Lines, Kind);

    private protected override IReadOnlyList<TableRow> TableRows() => LineTable.Rows(Lines);
}

/// <summary>One line; years without a value are gaps, never zero and never bridged.</summary>
public sealed record LineSeries(string Name, IReadOnlyList<LinePoint> Points);

/// <summary>One year of a line. Provisional years are drawn open.</summary>
public sealed record LinePoint(int Year, decimal? Value, bool IsProvisional)
{
    /// <summary>Why it has no value; of no meaning where it has one.</summary>
    public NoAnswer Reason { get; init; } = NoAnswer.Missing;

    internal ChartValue Answer => new(Value is { } value ? Core.Analysis.Answer.Of(value) : Core.Analysis.Answer.Without(Reason), IsProvisional);

    internal static LinePoint Of(Period year, ChartValue value) =>
        new(year.Year, value.Value, value.IsProvisional) { Reason = value.Value is null ? value.Answer.Reason : NoAnswer.Missing };
}

/// <summary>A break before <paramref name="Year"/>, with a short label.</summary>
public sealed record ChartBreak(int Year, string Label);

/// <summary>A level that is told under the chart.</summary>
public sealed record ReferenceLevel(decimal Value, string Label)
{
    /// <summary>A label on the line itself would lie on the lines that are held against it.</summary>
    internal string Note(Language language) => new Words(language).Say($"Grijze lijn: {Label}", $"Grey line: {Label}");
}

/// <summary>What happened in a year, in a few words.</summary>
public sealed record ChartAnnotation(int Year, string Text);
