namespace DtzStats.Core.Analysis;

/// <summary>The parts of a whole, as lists of counts.</summary>
internal static class Counts
{
    /// <exception cref="ArgumentOutOfRangeException">A value is negative.</exception>
    /// <exception cref="OverflowException">The sum passes the largest decimal, about 7.9e28.</exception>
    internal static decimal Sum(IReadOnlyList<decimal> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        foreach (var value in values)
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(values));
        return values.Sum();
    }

    /// <summary>Each value over the sum, as fractions of 1; null where the sum is zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative.</exception>
    /// <exception cref="OverflowException">The sum passes the largest decimal, about 7.9e28.</exception>
    internal static IReadOnlyList<decimal>? Shares(IReadOnlyList<decimal> values)
    {
        var total = Sum(values);
        return total == 0 ? null : [.. values.Select(v => v / total)];
    }

    /// <exception cref="ArgumentException">The two do not have one value for each of the same things.</exception>
    internal static void RequireSameLength<TOne, TOther>(IReadOnlyList<TOne> one, IReadOnlyList<TOther> other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        if (one.Count != other.Count)
        {
            throw new ArgumentException(
                $"The lists have {one.Count} and {other.Count} values; each place must be the same thing in both.",
                nameof(other));
        }
    }
}
