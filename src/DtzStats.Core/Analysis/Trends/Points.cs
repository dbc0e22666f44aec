namespace DtzStats.Core.Analysis.Trends;

/// <summary>What every list of points has to be: years in order, each once, and counts.</summary>
internal static class Points
{
    internal const int LastYear = 9999;

    /// <summary>Above any count there is; up to here no sum, product or slope leaves the range of a decimal.</summary>
    internal const decimal LargestValue = 1_000_000_000_000_000m;

    /// <exception cref="ArgumentException">The years are not in ascending order, or one occurs twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative or above 10^15, or a year outside 0-9999.</exception>
    internal static void Require(IReadOnlyList<(int Year, decimal Value)> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        for (var i = 0; i < points.Count; i++)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(points[i].Year, nameof(points));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(points[i].Year, LastYear, nameof(points));
            ArgumentOutOfRangeException.ThrowIfNegative(points[i].Value, nameof(points));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(points[i].Value, LargestValue, nameof(points));
            if (i > 0 && points[i].Year <= points[i - 1].Year)
                throw new ArgumentException($"Year {points[i].Year} does not come after {points[i - 1].Year}.", nameof(points));
        }
    }

    /// <summary>The median; of an even number the mean of the middle two.</summary>
    internal static decimal Median(IEnumerable<decimal> values)
    {
        var sorted = values.Order().ToList();
        var (lower, upper) = (sorted[(sorted.Count - 1) / 2], sorted[sorted.Count / 2]);
        // Half of the sum of two equal repeating decimals can be another in its last digit.
        return lower == upper ? lower : (lower + upper) / 2;
    }
}
