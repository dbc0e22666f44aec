using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Charts.Descriptions;

/// <summary>Every region with its value, the highest first: a map of this size has few.</summary>
internal static class MapDescription
{
    internal static string Of(MapSpec spec)
    {
        var known = spec.Regions.Where(r => r.Value.Value is not null).OrderByDescending(r => r.Value.Value).ThenBy(r => r.Name, StringComparer.Ordinal);
        return Spoken.Joined(
            new Words(spec.Language).Say(
                $"Kaart: {Spoken.Inside(spec.ValueAxis)} per {Spoken.Inside(spec.CategoryAxis)}, van hoog naar laag.",
                $"Map: {Spoken.Inside(spec.ValueAxis)} by {Spoken.Inside(spec.CategoryAxis)}, from high to low."),
            string.Join("; ", known.Select(r => $"{r.Name} {r.Value.Spoken(spec.Kind, spec.Language)}")) + ".",
            Spoken.Lacking([.. spec.Values()], spec.Language));
    }
}
