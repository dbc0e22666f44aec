using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Charts.Descriptions;

/// <summary>Every step: there are few, and their order is what the chart tells.</summary>
internal static class WaterfallDescription
{
    internal static string Of(WaterfallChartSpec spec) => Spoken.Joined(
        new Words(spec.Language).Say($"Watervalgrafiek: {Spoken.Inside(spec.ValueAxis)}, stap voor stap.", $"Waterfall chart: {Spoken.Inside(spec.ValueAxis)}, step by step."),
        string.Join("; ", spec.Steps.Select(s => $"{s.Name}: {s.Value.Spoken(s.Kind, spec.Language)}")) + ".");
}
