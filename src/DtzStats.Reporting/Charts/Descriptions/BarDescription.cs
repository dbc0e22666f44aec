using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Charts.Descriptions;

/// <summary>Every bar in its order.</summary>
internal static class BarDescription
{
    internal static string Of(BarChartSpec spec) => Spoken.Joined(
        new Words(spec.Language).Say(
            $"Staafgrafiek: {Spoken.Inside(spec.ValueAxis)} per {Spoken.Inside(spec.CategoryAxis)}.",
            $"Bar chart: {Spoken.Inside(spec.ValueAxis)} by {Spoken.Inside(spec.CategoryAxis)}."),
        string.Join("; ", spec.Bars.Select(b => $"{b.Name} {b.ValueText}")) + ".");
}
