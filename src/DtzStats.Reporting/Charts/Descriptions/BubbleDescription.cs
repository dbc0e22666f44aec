using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Charts.Descriptions;

/// <summary>Which are over-represented and grow, and the extremes of both axes.</summary>
internal static class BubbleDescription
{
    internal static string Of(BubbleChartSpec spec)
    {
        var words = new Words(spec.Language);
        var strong = spec.Drawn.Where(b => b is { Quotient.Value: > 1, Growth.Value: > 0 }).Select(b => b.Name).ToList();
        return Spoken.Joined(
            words.Say(
                $"Bellengrafiek: {Spoken.Inside(spec.QuotientAxis)} (horizontaal) tegen {Spoken.Inside(spec.ValueAxis)} (verticaal); de grootte van een bel is {Spoken.Inside(spec.SizeName)}.",
                $"Bubble chart: {Spoken.Inside(spec.QuotientAxis)} (across) against {Spoken.Inside(spec.ValueAxis)} (up); the size of a bubble is {Spoken.Inside(spec.SizeName)}."),
            strong.Count == 0 ? "" : words.Say("Sterk vertegenwoordigd en gegroeid: ", "Strong and growing: ") + Lists.Of(strong, spec.Language) + ".",
            Axis(spec.QuotientAxis, Spoken.Extremes([.. spec.Drawn.Select(b => new NamedValue(b.Name, b.Quotient))], NumberKind.Quotient, spec.Language)),
            Axis(spec.ValueAxis, Spoken.Extremes([.. spec.Drawn.Select(b => new NamedValue(b.Name, b.Growth))], NumberKind.PercentChange, spec.Language)),
            Spoken.Lacking([.. spec.Values()], spec.Language));
    }

    private static string Axis(string axis, string extremes) => extremes.Length == 0 ? "" : $"{axis}: {Spoken.Inside(extremes)}";
}
