using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Charts.Descriptions;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Charts.Builders;

/// <summary>Makes a chart of two years, a line a region.</summary>
public static class SlopeChart
{
    /// <summary>A series break between the years leaves the ends unjoined.</summary>
    /// <param name="series">Of one dataset and measure.</param>
    public static SlopeChartSpec Of(IReadOnlyList<Series> series, Period from, Period to, Language language, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        var words = new Words(language);
        var measure = series[0].Measure.Name.In(language);
        var spec = new SlopeChartSpec(
            title ?? SeriesChart.Capital(words.Say($"{measure} in {from} en {to}", $"{measure} in {from} and {to}")),
            words.Say($"Aantal {measure} per gemeente, {from} en {to}", $"Number of {measure} by municipality, {from} and {to}"),
            words.Say($"Aantal {measure}", $"Number of {measure}"),
            words.Say("Gemeente", "Municipality"),
            SourceText.Line(series, from.Year, to.Year, language),
            Credit.MarkOf(series[0], language),
            "",
            language,
            from.ToString(),
            to.ToString(),
            NumberKind.Count,
            [.. series.Select(s => new SlopeLine(
                s.Region.Name.In(language), ChartValue.Of(s.At(from)), ChartValue.Of(s.At(to)), s.Breaks.Any(b => b.Separates(from, to))))]);
        return spec with { Description = SlopeDescription.Of(spec) };
    }
}
