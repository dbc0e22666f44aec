using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Charts.Descriptions;
using DtzStats.Reporting.Charts.Plots;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Charts.Builders;

/// <summary>Makes a map of how much each region grew.</summary>
public static class RegionMap
{
    /// <summary>The change between two years in per cent, in classes of one size.</summary>
    /// <param name="series">Of one dataset and measure, one a region.</param>
    /// <param name="boundaries">Those of other regions are left out.</param>
    /// <exception cref="ArgumentException">A region has no boundary.</exception>
    public static MapSpec Of(IReadOnlyList<Series> series, Period from, Period to, Boundaries boundaries, Language language, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(boundaries);
        var words = new Words(language);
        var (measure, years) = (series[0].Measure.Name.In(language), YearsText.Of(from, to));
        var regions = series.Select(s => new MapRegion(s.Region.Name.In(language), Growth(s, from, to), boundaries.Of(s.Region.Code))).ToList();
        var spec = new MapSpec(
            title ?? SeriesChart.Capital(words.Say($"waar het aantal {measure} het meest groeide", $"where the number of {measure} grew most")),
            words.Say($"Verandering van het aantal {measure} per gemeente, in %, {years}", $"Change in the number of {measure} by municipality, in %, {years}"),
            words.Say("Verandering in %", "Change in %"),
            words.Say("Gemeente", "Municipality"),
            $"{SourceText.Line(series, from.Year, to.Year, language)}. {words.Say("Grenzen", "Boundaries")}: {boundaries.Credit.In(language)}",
            Credit.MarkOf(series[0], language),
            "",
            language,
            NumberKind.PercentChange,
            ClassesOf([.. regions.Select(r => r.Value.Value).OfType<decimal>()]),
            regions);
        return spec with { Description = MapDescription.Of(spec) };
    }

    private static ChartValue Growth(Series series, Period from, Period to) =>
        new(series.Compare(from, to, Change.Percent), (series.At(from)?.IsProvisional ?? false) || (series.At(to)?.IsProvisional ?? false));

    /// <summary>Round bounds around all values.</summary>
    private static IReadOnlyList<decimal> ClassesOf(IReadOnlyList<decimal> values)
    {
        if (values.Count == 0)
            return [];
        var (least, most) = (values.Min(), values.Max());
        List<decimal> bounds = [.. ValueScale.Of((double)least, (double)most, fromZero: false, steps: 4).Ticks.Select(t => (decimal)t)];
        if (least == most)
            return [bounds.Last(b => b <= least), bounds.First(b => b > least)];
        return [.. bounds.Where((b, i) => (i + 1 == bounds.Count || bounds[i + 1] > least) && (i == 0 || bounds[i - 1] < most))];
    }
}
