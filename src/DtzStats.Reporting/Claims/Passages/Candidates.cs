using DtzStats.Core.Analysis;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Claims.Kinds;

namespace DtzStats.Reporting.Claims.Passages;

/// <summary>All that could be said of a series; what the figures do not allow is not among it.</summary>
internal static class Candidates
{
    /// <summary>
    /// The number itself, its change since the base year, its last year and its whole history. Of the change since the base year it
    /// is the number that is told, however small: what else is said of it, as beside another region, tells that it grew or fell.
    /// </summary>
    internal static IEnumerable<Claim> Of(Series series, Period since, Period year) => Present(
        LevelClaim.Of(series, year),
        ChangeClaim.Of(series, since, year),
        TrendClaim.Of(series, since, year),
        RecordClaim.Of(series, year)).Concat(LastYear(series, year));

    /// <summary>A series beside the same one of another region.</summary>
    internal static IEnumerable<Claim> Beside(Series series, Series other, Period since, Period year) =>
        Present(OutpacesClaim.Of(series, other, since, year));

    internal static IEnumerable<Claim> Present(params IEnumerable<Claim?> claims) => claims.OfType<Claim>();

    private static IEnumerable<Claim> LastYear(Series series, Period year)
    {
        if (year.Year == Period.FirstYear)
            return [];
        var before = new Period(year.Year - 1);
        return Present(
            GrowthClaim.Of(series, before, year),
            NearlyEqualClaim.Of(series, before, year),
            LargestSinceClaim.Of(series, year),
            StreakClaim.Of(series, year));
    }
}
