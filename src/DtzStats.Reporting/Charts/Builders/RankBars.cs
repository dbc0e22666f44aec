using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Charts.Descriptions;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Charts.Builders;

/// <summary>Makes a bar chart of one year, the largest on top.</summary>
public static class RankBars
{
    /// <summary>One bar a region; those without a value come last.</summary>
    /// <param name="series">Of one dataset and measure.</param>
    public static BarChartSpec Of(IReadOnlyList<Series> series, Period year, Language language, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        var words = new Words(language);
        var measure = series[0].Measure.Name.In(language);
        var ranked = series.OrderByDescending(s => s.At(year)?.Value).ThenBy(s => s.Region.Name.In(language), StringComparer.Ordinal);
        var spec = new BarChartSpec(
            title ?? SeriesChart.Capital(words.Say($"{measure} per gemeente", $"{measure} by municipality")),
            words.Say($"Aantal {measure} per gemeente, {year}", $"Number of {measure} by municipality, {year}"),
            words.Say($"Aantal {measure}", $"Number of {measure}"),
            words.Say("Gemeente", "Municipality"),
            SourceText.Line(series, year.Year, year.Year, language),
            Credit.MarkOf(series[0], language),
            "",
            language,
            [.. ranked.Select(s => BarOf(s.Region.Name.In(language), ChartValue.Of(s.At(year)), language))],
            IsChange: false);
        return spec with { Description = BarDescription.Of(spec) };
    }

    private static Bar BarOf(string name, ChartValue value, Language language) =>
        new(name, value.Value, value.Text(Editions.Tables.NumberKind.Count, language)) { Reason = value.Value is null ? value.Answer.Reason : NoAnswer.Missing };
}
