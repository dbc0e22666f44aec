using DtzStats.Core.Languages;

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
    : ChartSpec(Title, Subtitle, ValueAxis, CategoryAxis, Source, Mark, Description, Language);

/// <summary>One bar; without a value its place stays empty and says why.</summary>
public sealed record Bar(string Name, decimal? Value, string ValueText);
