using DtzStats.Core.Periods;

namespace DtzStats.Core.Analysis.Profiles;

/// <summary>
/// The first and the last year for which all of some series have a value, within the years asked for. One that is confidential is
/// there, though nobody sees it; but not all may be.
/// </summary>
public static class CommonYears
{
    /// <summary>Null where no year has a value in all of them.</summary>
    /// <param name="until">The last year; null: to their end.</param>
    public static (Period From, Period To)? Of(IReadOnlyList<Series> series, Period since, Period? until)
    {
        ArgumentNullException.ThrowIfNull(series);
        var seen = series.SelectMany(s => s.Figures).Where(f => f.Value is not null).Select(f => f.Period).ToHashSet();
        var years = series
            .Select(s => s.Figures.Where(f => IsThere(f) && seen.Contains(f.Period) && f.Period >= since && (until is not { } last || f.Period <= last)).Select(f => f.Period))
            .Aggregate((IEnumerable<Period>?)null, (common, own) => common?.Intersect(own) ?? own)?.Order().ToList();
        return years is [var from, ..] ? (from, years[^1]) : null;
    }

    /// <summary>
    /// The series that keep the years from being longer: those without a value in the year before the first or after the last,
    /// where another has one. All that lack any value in the years asked for where there are no common years, or else the
    /// shortest of them.
    /// </summary>
    public static IReadOnlyList<Series> ShortenedBy(IReadOnlyList<Series> series, Period since, Period? until)
    {
        ArgumentNullException.ThrowIfNull(series);
        bool IsWithin(int year) => year >= since.Year && (until is not { } last || year <= last.Year);
        bool Has(Series one, int year) => one.Figures.Any(f => f.Period.Year == year && IsThere(f));
        if (Of(series, since, until) is not { } years)
        {
            var fewest = series.Count == 0 ? 0 : series.Min(Count);
            return [.. series.Where(s => Count(s) == fewest)];
        }

        int Count(Series one) => one.Figures.Count(f => IsThere(f) && IsWithin(f.Period.Year));
        return [.. new[] { years.From.Year - 1, years.To.Year + 1 }.Where(y => IsWithin(y) && series.Any(s => Has(s, y)))
            .SelectMany(y => series.Where(s => !Has(s, y))).Distinct()];
    }

    private static bool IsThere(Figure figure) => figure.Value is not null || figure.Reason == NoAnswer.Confidential;
}
