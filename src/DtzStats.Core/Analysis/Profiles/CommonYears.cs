using DtzStats.Core.Periods;

namespace DtzStats.Core.Analysis.Profiles;

/// <summary>The first and the last year for which all of some series have a value, within the years asked for.</summary>
public static class CommonYears
{
    /// <summary>Null where no year has a value in all of them.</summary>
    /// <param name="until">The last year; null: to their end.</param>
    public static (Period From, Period To)? Of(IReadOnlyList<Series> series, Period since, Period? until)
    {
        ArgumentNullException.ThrowIfNull(series);
        var years = series
            .Select(s => s.Figures.Where(f => f.Value is not null && f.Period >= since && (until is not { } last || f.Period <= last)).Select(f => f.Period))
            .Aggregate((IEnumerable<Period>?)null, (common, own) => common?.Intersect(own) ?? own)?.Order().ToList();
        return years is [var from, ..] ? (from, years[^1]) : null;
    }
}
