using DtzStats.Core.Languages;

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
    : ChartSpec(Title, Subtitle, ValueAxis, CategoryAxis, Source, Mark, Description, Language);

/// <summary>One line; years without a value are gaps, never zero and never bridged.</summary>
public sealed record LineSeries(string Name, IReadOnlyList<LinePoint> Points);

/// <summary>One year of a line. Provisional years are drawn open.</summary>
public sealed record LinePoint(int Year, decimal? Value, bool IsProvisional);

/// <summary>A break before <paramref name="Year"/>, with a short label.</summary>
public sealed record ChartBreak(int Year, string Label);
