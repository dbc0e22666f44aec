namespace DtzStats.Core.Analysis.Trends;

/// <summary>
/// The test of Mann (1945) and Kendall (1970) for a trend: whether values tend to rise or to fall with the years,
/// whatever the shape. Gaps do no harm, for only the order of the years counts.
/// </summary>
/// <param name="Count">The number of points.</param>
/// <param name="S">The number of pairs of years in which the later value is higher, less that in which it is lower.</param>
/// <param name="Tau">
/// Kendall's tau-b, <c>S / sqrt(n0 (n0 - n1))</c> with n0 pairs of which n1 are of equal values: from -1 (each lower
/// than all before) to 1. Too few points under two; no variation where all values are equal.
/// </param>
/// <param name="P">
/// The exact two-sided probability of an S at least as far from zero if all orders of these values, ties included, were
/// as likely; from 0 to 1, and 1 for fewer than two points. A double, for it can be smaller than any decimal.
/// </param>
/// <param name="Verdict">Whether <paramref name="P"/> is below 0.05, and in which direction.</param>
public sealed record MannKendall(int Count, int S, Answer Tau, double P, TrendVerdict Verdict)
{
    private const double Level = 0.05;

    /// <summary>The test on points of any number: a missing year is no point. Time grows with the fourth power of their number.</summary>
    /// <exception cref="ArgumentException">The years are not in ascending order, or one occurs twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative or above 10^15, or a year outside 0-9999.</exception>
    public static MannKendall Of(IReadOnlyList<(int Year, decimal Value)> points)
    {
        Points.Require(points);
        var s = 0;
        for (var i = 0; i < points.Count; i++)
            for (var j = i + 1; j < points.Count; j++)
                s += Math.Sign(points[j].Value - points[i].Value);
        var groups = points.GroupBy(p => p.Value).Select(g => g.Count()).ToList();
        var distribution = KendallDistribution.OfGroups(groups);
        var p = distribution.TwoSided(s);
        return new MannKendall(points.Count, s, TauB(s, points.Count, distribution.LargestS), p, VerdictOf(s, p, points.Count));
    }

    private static Answer TauB(int s, int count, int untied)
    {
        if (count < 2)
            return Answer.Without(NoAnswer.TooFewPoints);
        var pairs = count * (count - 1.0) / 2;
        return untied == 0 ? Answer.Without(NoAnswer.NoVariation) : FromDouble.Answer(s / Math.Sqrt(pairs * untied));
    }

    /// <summary>
    /// Their number alone decides whether they are too few: with ties no order of them may be clear, yet ten years of which
    /// nine are equal are not short.
    /// </summary>
    private static TrendVerdict VerdictOf(int s, double p, int count)
    {
        if (p < Level)
            return s > 0 ? TrendVerdict.Up : TrendVerdict.Down;
        var clearest = KendallDistribution.Untied(count);
        return clearest.TwoSided(clearest.LargestS) < Level ? TrendVerdict.NoClearTrend : TrendVerdict.TooShort;
    }
}
