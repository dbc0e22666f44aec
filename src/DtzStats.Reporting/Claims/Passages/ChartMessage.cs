using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Charts;
using DtzStats.Reporting.Claims.Kinds;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Claims.Passages;

/// <summary>What a chart says, proven as any sentence is: its heading, and the first words of its text alternative.</summary>
public static class ChartMessage
{
    /// <summary>
    /// How one series changed since a year, above a chart of it, whose name goes to the subtitle; of more series, or where it
    /// cannot be told, the chart as it is.
    /// </summary>
    public static ChartSpec OfSeries(ChartSpec chart, IReadOnlyList<Series> series, Period since, Period until, Language language)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(series);
        if (series is not [var only])
            return chart;
        var told = chart.Telling(new Words(language), Candidates.Present(ChangeClaim.Of(only, since, until), NearlyEqualClaim.Of(only, since, until)));
        return told.Title == chart.Title ? chart : told with { Subtitle = $"{chart.Title}, {char.ToLowerInvariant(chart.Subtitle[0])}{chart.Subtitle[1..]}" };
    }

    /// <summary>A line of one series over the years of a report.</summary>
    internal static ChartSpec LineOf(EditionRequest request, Series series) =>
        OfSeries(SeriesChart.Of([series], request.Since, request.Year, request.Language), [series], request.Since, request.Year, request.Language);

    /// <summary>
    /// Under the heading of the claim that matters most, with its sentence before the rest of the text alternative. A chart of
    /// which no claim holds exactly and as printed keeps the name that it has.
    /// </summary>
    /// <param name="claims">What it could say; of a later choice only where nothing of an earlier one holds.</param>
    internal static ChartSpec Telling(this ChartSpec chart, Words words, params IReadOnlyList<IEnumerable<Claim>> claims) =>
        claims.Select(c => MessageOf(c, words)).FirstOrDefault(m => m is not null) is not { } message ? chart
            : chart with
            {
                Title = message.Heading(words)!.Text,
                Description = string.Join(' ', [.. ClaimSelection.Tell([message], words).Sentences.Select(s => s.Text), chart.Description]),
            };

    private static Claim? MessageOf(IEnumerable<Claim> claims, Words words) => claims
        .Where(c => c.Heading(words) is { } heading && ClaimCheck.Passes(c, heading, words.Language))
        .OrderByDescending(c => ClaimWeight.Of(c, size: 1)).ThenBy(c => c.Key, StringComparer.Ordinal)
        .FirstOrDefault();
}
