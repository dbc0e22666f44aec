namespace DtzStats.Core.Analysis.Trends;

/// <summary>
/// The line of Theil (1950) and Sen (1968): the slope is the median of the slopes <c>(y_j - y_i) / (t_j - t_i)</c> of all
/// pairs of points, so that one odd year hardly moves it. All in exact decimals.
/// </summary>
/// <param name="Count">The number of points.</param>
/// <param name="Slope">In the unit of the values, a year; too few points under two.</param>
/// <param name="Intercept">
/// The line's value in the year 0, in the unit of the values: it passes through the median year and the median value
/// (Conover 1980). <see cref="At"/> gives a year's. Too few points under two.
/// </param>
/// <param name="SlopeInterval">
/// The interval of the slope at 95 % or just above (Hollander and Wolfe 1973): with N pairs, and k the least S of the exact
/// distribution of Kendall's S with <c>P(S >= k) &lt;= 0.025</c>, from the slope of rank <c>(N - k + 2) / 2</c> to that of rank
/// <c>(N + k) / 2</c>. Too few points where there is no such k: under five. Equal values make it wider than needed.
/// </param>
public sealed record TheilSen(int Count, Answer Slope, Answer Intercept, Interval SlopeInterval)
{
    /// <summary>What may lie on each side of the interval.</summary>
    private const double Side = 0.025;

    /// <summary>The line through points of any number: a missing year is no point.</summary>
    /// <exception cref="ArgumentException">The years are not in ascending order, or one occurs twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative or above 10^15, or a year outside 0-9999.</exception>
    public static TheilSen Of(IReadOnlyList<(int Year, decimal Value)> points)
    {
        Points.Require(points);
        var none = Answer.Without(NoAnswer.TooFewPoints);
        if (points.Count < 2)
            return new TheilSen(points.Count, none, none, new Interval(none, none));
        var slopes = Slopes(points);
        slopes.Sort();
        var slope = Points.Median(slopes);
        var intercept = Points.Median(points.Select(p => p.Value)) - (slope * Points.Median(points.Select(p => (decimal)p.Year)));
        return new TheilSen(points.Count, Answer.Of(slope), Answer.Of(intercept), IntervalOf(slopes, points.Count));
    }

    /// <summary>The line's value in a year, in the unit of the values; below zero where it leads there.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside 0-9999.</exception>
    public Answer At(int year)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(year);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, Points.LastYear);
        return Slope.Value is { } slope && Intercept.Value is { } intercept
            ? Answer.Of(intercept + (slope * year))
            : Answer.Without(NoAnswer.TooFewPoints);
    }

    private static List<decimal> Slopes(IReadOnlyList<(int Year, decimal Value)> points)
    {
        var slopes = new List<decimal>(points.Count * (points.Count - 1) / 2);
        for (var i = 0; i < points.Count; i++)
            for (var j = i + 1; j < points.Count; j++)
                slopes.Add((points[j].Value - points[i].Value) / (points[j].Year - points[i].Year));
        return slopes;
    }

    /// <param name="slopes">Sorted.</param>
    private static Interval IntervalOf(List<decimal> slopes, int count)
    {
        var distribution = KendallDistribution.Untied(count);
        // From the middle outwards; S has the parity of the number of pairs.
        var k = slopes.Count % 2;
        while (k <= slopes.Count && distribution.UpperTail(k) > Side)
            k += 2;
        if (k > slopes.Count)
            return Interval.Without(NoAnswer.TooFewPoints);
        var below = (slopes.Count - k) / 2;
        return new Interval(Answer.Of(slopes[below]), Answer.Of(slopes[^(below + 1)]));
    }
}
