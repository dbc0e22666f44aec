namespace DtzStats.Ingestion.Checks.DeliveryStage;

/// <summary>How a series moves from year to year as a rule, told by its median and the spread around it.</summary>
/// <remarks>
/// The spread is the median absolute deviation x 1.4826, which for a normal distribution equals the standard deviation,
/// and which single outliers do not move.
/// </remarks>
internal static class History
{
    /// <summary>Fewer changes than these say nothing of what is usual.</summary>
    internal const int EnoughChanges = 4;

    private const double ToStandardDeviation = 1.4826;

    /// <summary>Median and spread of some numbers; the span is sorted on the way.</summary>
    internal static (double Median, double Spread) Of(Span<double> numbers)
    {
        var median = MedianOf(numbers);
        Span<double> deviations = numbers.Length <= 64 ? stackalloc double[numbers.Length] : new double[numbers.Length];
        for (var i = 0; i < numbers.Length; i++)
            deviations[i] = Math.Abs(numbers[i] - median);
        return (median, MedianOf(deviations) * ToStandardDeviation);
    }

    private static double MedianOf(Span<double> numbers)
    {
        numbers.Sort();
        var middle = numbers.Length / 2;
        return numbers.Length % 2 == 1 ? numbers[middle] : (numbers[middle - 1] + numbers[middle]) / 2;
    }
}
