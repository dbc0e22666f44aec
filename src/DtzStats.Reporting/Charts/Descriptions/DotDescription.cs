using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Charts.Descriptions;

/// <summary>Where the two values differ most, either way.</summary>
internal static class DotDescription
{
    internal static string Of(DotPlotSpec spec)
    {
        var words = new Words(spec.Language);
        var both = spec.Rows.Where(r => r is { First.Value: not null, Second.Value: not null }).ToList();
        return Spoken.Joined(
        [
            words.Say(
                $"Puntgrafiek: {Spoken.Inside(spec.ValueAxis)} per {Spoken.Inside(spec.CategoryAxis)}, {spec.First} naast {spec.Second}.",
                $"Dot plot: {Spoken.Inside(spec.ValueAxis)} by {Spoken.Inside(spec.CategoryAxis)}, {spec.First} beside {spec.Second}."),
            Most(both.Where(r => r.First.Value > r.Second.Value).MaxBy(r => r.First.Value - r.Second.Value), spec, words.Say("Het meest boven", "Most above")),
            Most(both.Where(r => r.First.Value < r.Second.Value).MinBy(r => r.First.Value - r.Second.Value), spec, words.Say("Het meest onder", "Most below")),
            Spoken.Lacking([.. spec.Values()], spec.Language),
        ]);
    }

    private static string Most(DotRow? row, DotPlotSpec spec, string which)
    {
        if (row is null)
            return "";
        var (first, second) = (row.First.Spoken(spec.Kind, spec.Language), row.Second.Spoken(spec.Kind, spec.Language));
        return new Words(spec.Language).Say(
            $"{which} {spec.Second}: {row.Name}, {first} tegen {second}.",
            $"{which} {spec.Second}: {row.Name}, {first} against {second}.");
    }
}
