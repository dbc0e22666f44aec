using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Charts.Descriptions;

/// <summary>From where to where each small chart goes.</summary>
internal static class SmallMultiplesDescription
{
    internal static string Of(SmallMultiplesSpec spec)
    {
        var words = new Words(spec.Language);
        return Spoken.Joined(
        [
            words.Say(
                $"Kleine lijngrafieken naast elkaar, met dezelfde schaal: {Spoken.Inside(spec.ValueAxis)} per {Spoken.Inside(spec.CategoryAxis)}.",
                $"Small line charts side by side, on one scale: {Spoken.Inside(spec.ValueAxis)} by {Spoken.Inside(spec.CategoryAxis)}."),
            .. spec.Panels.Select(p => ChartDescription.Of(p, spec.Kind, spec.Language)),
        ]);
    }
}
