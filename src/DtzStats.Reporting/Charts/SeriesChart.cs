using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Claims;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Charts;

/// <summary>Makes a line chart of series of one measure and dataset.</summary>
public static class SeriesChart
{
    /// <summary>One line a region, from a year on.</summary>
    /// <param name="title">Null: measure and region.</param>
    /// <exception cref="ArgumentException">There is no series, or they differ in dataset, measure or category.</exception>
    public static LineChartSpec Of(IReadOnlyList<Series> series, Period since, Period? until, Language language, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        if (series.Count == 0 || series.Select(s => (s.Source.Dataset, s.Measure.Code, s.Category.Code)).Distinct().Count() > 1)
            throw new ArgumentException("A chart shows at least one series, all of one dataset, measure and category.", nameof(series));
        var first = series[0];
        var lines = series.Select(s => LineOf(s, since, until, language)).ToList();
        var years = lines.SelectMany(l => l.Points).Select(p => p.Year).DefaultIfEmpty(since.Year).ToList();
        var measure = first.Measure.Name.In(language);
        var breaks = BreaksOf(first, years, language);
        List<string> gaps = [.. series.SelectMany(s => Gaps(s, since, until, language))];
        return new LineChartSpec(
            title ?? Capital($"{measure} in {Lists.Of([.. series.Select(s => Names.Of(s.Region, new Words(language)))], language)}"),
            Subtitle(first, years, language),
            Capital(language == Language.Dutch ? $"aantal {measure}" : $"number of {measure}"),
            language == Language.Dutch ? "Jaar" : "Year",
            SourceText.Line(series, years.Min(), years.Max(), language),
            first.Source.IsIllustrative ? first.Source.Title.In(language) : null,
            string.Join(' ', [ChartDescription.Of(lines, measure, breaks, language), .. gaps.Select(g => g + ".")]),
            language,
            lines,
            breaks,
            gaps,
            FromZero: false);
    }

    internal static LineSeries LineOf(Series series, Period since, Period? until, Language language) => new(
        series.Region.Name.In(language),
        [.. series.Figures
            .Where(f => f.Period >= since && (until is not { } last || f.Period <= last))
            .Select(f => LinePoint.Of(f.Period, ChartValue.Of(f)))]);

    /// <summary>"Hardenberg 2009 en 2010: geheim": the years within the chart that have no figure, and why.</summary>
    internal static IEnumerable<string> Gaps(Series series, Period since, Period? until, Language language) => series.Figures
        .Where(f => f.Value is null && f.Period >= since && (until is not { } last || f.Period <= last))
        .GroupBy(f => f.Reason)
        .Select(g => $"{series.Region.Name.In(language)} {Lists.Of([.. g.Select(f => f.Period.ToString())], language)}: {ReasonText.InBrief(g.Key, language)}");

    private static string Subtitle(Series series, List<int> years, Language language)
    {
        var range = years.Min() == years.Max() ? $"{new Period(years.Max())}" : $"{new Period(years.Min())}\u2013{new Period(years.Max())}";
        return $"{series.Category.Name.In(language)}, {range}";
    }

    internal static List<ChartBreak> BreaksOf(Series series, List<int> years, Language language) =>
        [.. series.Breaks.Where(b => years.Min() < b.Year && b.Year <= years.Max())
            .Select(b => new ChartBreak(b.Year, language == Language.Dutch ? "reeksbreuk" : "series break"))];

    internal static string Capital(string text) => string.Concat(char.ToUpperInvariant(text[0]).ToString(), text.AsSpan(1));
}
