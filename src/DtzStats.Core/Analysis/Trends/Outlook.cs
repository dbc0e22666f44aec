using DtzStats.Core.Periods;

namespace DtzStats.Core.Analysis.Trends;

/// <summary>
/// What the growth of the past years would give if it went on: arithmetic, and not a forecast. Nothing in it knows of
/// what is to come; the interval tells how far years strayed from the line, not how wrong the line may be.
/// </summary>
/// <param name="Reason">Why there is none (too few points, zero value); else none.</param>
/// <param name="Years">One for each year after the last point; empty where there are no points or no years after them.</param>
public sealed record Outlook(NoAnswer Reason, IReadOnlyList<ContinuedTrendYear> Years)
{
    /// <summary>
    /// The line of <see cref="LogLinear"/> continued to a year: <c>exp(a + b t)</c>, with the prediction interval at 95 %
    /// <c>exp(a + b t -/+ t(n-2) s sqrt(1 + 1/n + (t - mean)^2 / Sxx))</c> (Draper and Smith 1998, section 1.4). The middle is
    /// the median, not the mean, of what the model expects. It asks for three points and no zero, as the fit does.
    /// </summary>
    /// <exception cref="ArgumentException">The years are not in ascending order, or one occurs twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A value is negative or above 10^15, a year lies outside 0-9999, or <paramref name="untilYear"/> is past <see cref="Period.LastYear"/>.
    /// </exception>
    public static Outlook Of(IReadOnlyList<(int Year, decimal Value)> points, int untilYear)
    {
        Points.Require(points);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(untilYear, Period.LastYear);
        var reason = LogLinear.WhyNot(points);
        if (points.Count == 0 || untilYear <= points[^1].Year)
            return new Outlook(reason, []);
        var years = Enumerable.Range(points[^1].Year + 1, untilYear - points[^1].Year);
        if (reason != NoAnswer.None)
            return new Outlook(reason, [.. years.Select(y => new ContinuedTrendYear(y, Answer.Without(reason), Interval.Without(reason)))]);
        var fit = LogLinear.Fit(points);
        var (factor, first) = (fit.Factor, (double)points[0].Value);
        return new Outlook(reason, [.. years.Select(y => YearOf(fit, factor, first, y))]);
    }

    private static ContinuedTrendYear YearOf(LeastSquares fit, double factor, double first, int year)
    {
        var (value, margin) = (fit.At(year), factor * fit.PredictionError(year));
        Answer InUnit(double logarithm) => FromDouble.Answer(first * Math.Exp(logarithm));
        return new ContinuedTrendYear(year, InUnit(value), new Interval(InUnit(value - margin), InUnit(value + margin)));
    }
}
