using System.Globalization;
using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Charts.Builders;

/// <summary>Makes a line chart in which all series are 100 in the base year, so that growth compares.</summary>
public static class IndexChart
{
    /// <summary>One line a region; years without an index are gaps, with the reason told.</summary>
    /// <param name="title">The message; null: measure and regions.</param>
    /// <exception cref="ArgumentException">There is no series, or they differ in dataset, measure or category.</exception>
    public static LineChartSpec Of(IReadOnlyList<Series> series, Period since, Period until, Language language, string? title = null)
    {
        var plain = SeriesChart.Of(series, since, until, language, title);
        var words = new Words(language);
        var lines = Lines(series, since, until, language);
        var (measure, level) = (series[0].Measure.Name.In(language), $"{since} = 100");
        return plain with
        {
            Title = title ?? SeriesChart.Capital(words.Say($"{measure}: elke lijn vergeleken met zichzelf", $"{measure}: each line compared with itself")),
            Subtitle = $"{SeriesChart.Capital(measure)}, index ({level}), {YearsText.Of(since, until)}",
            ValueAxis = $"Index ({level})",
            Kind = NumberKind.Index,
            Lines = lines,
            Notes = Gaps(lines, language),
            Reference = new ReferenceLevel(100, level),
            Description = ChartDescription.OfIndex(lines, measure, since.Year.ToString(CultureInfo.InvariantCulture), plain.Breaks, language),
        };
    }

    internal static IReadOnlyList<LineSeries> Lines(IReadOnlyList<Series> series, Period since, Period until, Language language) =>
        [.. series.Select(s => new LineSeries(
            s.Region.Name.In(language),
            [.. Trend.Of(s, since, until).Points.Select(p => LinePoint.Of(p.Figure.Period, new ChartValue(Rounded(p.Index), p.Figure.IsProvisional)))]))];

    /// <summary>As it is written, so that a table never tells two lines apart that the chart shows as one.</summary>
    private static Answer Rounded(Answer index) =>
        index.Value is { } value ? Answer.Of(Math.Round(value, 1, MidpointRounding.AwayFromZero)) : index;

    private static IReadOnlyList<string> Gaps(IReadOnlyList<LineSeries> lines, Language language) =>
        [.. ValueNotes.Of([.. LineTable.Values(lines).Where(v => v.Value.Value is null)], language)];
}
