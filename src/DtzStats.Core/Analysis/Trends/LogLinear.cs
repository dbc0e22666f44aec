namespace DtzStats.Core.Analysis.Trends;

/// <summary>
/// The constant rate of growth that fits all points best: ordinary least squares of the natural logarithm of the value on
/// the year (Gujarati 2003, section 6.6). Unlike a compound rate it does not hang on the first and the last year alone.
/// </summary>
/// <param name="Count">The number of points.</param>
/// <param name="Growth"><c>100 (exp(b) - 1)</c> with b the slope, in per cent a year.</param>
/// <param name="GrowthInterval">
/// At 95 %: the same of <c>b -/+ t se(b)</c>, with the t of n - 2 degrees of freedom. It takes the years as independent; where
/// they are not it is too narrow. Too large is an end that no decimal can hold.
/// </param>
/// <param name="RSquared">
/// The part of the variance of the logarithms that the line explains, from 0 to 1; no variation where all values are equal.
/// </param>
public sealed record LogLinear(int Count, Answer Growth, Interval GrowthInterval, Answer RSquared)
{
    /// <summary>
    /// The fit to points of any number: a missing year is no point. Without answers where there are fewer than three
    /// (too few points) or where a value is zero (zero value), which has no logarithm and is never left out.
    /// </summary>
    /// <exception cref="ArgumentException">The years are not in ascending order, or one occurs twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative or above 10^15, or a year outside 0-9999.</exception>
    public static LogLinear Of(IReadOnlyList<(int Year, decimal Value)> points)
    {
        Points.Require(points);
        var reason = WhyNot(points);
        if (reason != NoAnswer.None)
            return new LogLinear(points.Count, Answer.Without(reason), Interval.Without(reason), Answer.Without(reason));
        var fit = Fit(points);
        var margin = fit.Factor * fit.SlopeError;
        return new LogLinear(
            points.Count,
            FromDouble.Percent(fit.Slope),
            new Interval(FromDouble.Percent(fit.Slope - margin), FromDouble.Percent(fit.Slope + margin)),
            fit.RSquared is { } r ? FromDouble.Answer(r) : Answer.Without(NoAnswer.NoVariation));
    }

    /// <summary>Why points have no log-linear fit; none where they have.</summary>
    internal static NoAnswer WhyNot(IReadOnlyList<(int Year, decimal Value)> points) =>
        points.Count < 3 ? NoAnswer.TooFewPoints
        : points.Any(p => p.Value == 0) ? NoAnswer.ZeroValue
        : NoAnswer.None;

    /// <summary>The line through the logarithms of the values over the first value: so equal values are exactly level.</summary>
    internal static LeastSquares Fit(IReadOnlyList<(int Year, decimal Value)> points) => LeastSquares.Of(
        [.. points.Select(p => (double)p.Year)],
        [.. points.Select(p => Math.Log((double)p.Value / (double)points[0].Value))]);
}
