using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Charts.Descriptions;

/// <summary>From where to where each line goes.</summary>
internal static class SlopeDescription
{
    internal static string Of(SlopeChartSpec spec)
    {
        var words = new Words(spec.Language);
        return Spoken.Joined(
        [
            words.Say(
                $"Hellingsgrafiek: {Spoken.Inside(spec.ValueAxis)} in {spec.From} en {spec.To}, een lijn per {Spoken.Inside(spec.CategoryAxis)}.",
                $"Slope chart: {Spoken.Inside(spec.ValueAxis)} in {spec.From} and {spec.To}, a line for each {Spoken.Inside(spec.CategoryAxis)}."),
            .. spec.Lines.Where(l => l is { From.Value: not null, To.Value: not null }).Select(l => FromTo(l, spec, words)),
            Spoken.Lacking([.. spec.Values()], spec.Language),
        ]);
    }

    private static string FromTo(SlopeLine line, SlopeChartSpec spec, Words words)
    {
        var (from, to) = (line.From.Spoken(spec.Kind, spec.Language), line.To.Spoken(spec.Kind, spec.Language));
        var text = words.Say($"{line.Name}: van {from} naar {to}", $"{line.Name}: from {from} to {to}");
        return line.Break ? text + words.Say(" (niet te vergelijken: reeksbreuk).", " (not comparable: series break).") : text + ".";
    }
}
