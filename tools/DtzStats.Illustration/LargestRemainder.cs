namespace DtzStats.Illustration;

/// <summary>
/// Hamilton's method: everyone gets the whole part of its share, and what is left goes one each to the largest
/// fractions; of equal fractions the first in the list wins.
/// </summary>
public static class LargestRemainder
{
    /// <summary>Whole numbers in the order of the weights, that add up to <paramref name="total"/>; a weight of zero gets zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The total or a weight is negative.</exception>
    /// <exception cref="ArgumentException">There is something to divide, and no weight above zero.</exception>
    public static IReadOnlyList<long> Apportion(long total, IReadOnlyList<long> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentOutOfRangeException.ThrowIfNegative(total);
        foreach (var weight in weights)
            ArgumentOutOfRangeException.ThrowIfNegative(weight, nameof(weights));
        if (total == 0)
            return new long[weights.Count];

        var sum = weights.Aggregate(Int128.Zero, (s, w) => s + w);
        if (sum == 0)
            throw new ArgumentException("Nothing to divide by: no weight is above zero.", nameof(weights));
        var shares = weights.Select(w => (long)((Int128)total * w / sum)).ToArray();
        var left = (int)(total - shares.Sum());
        // OrderByDescending is stable: equal remainders keep the order of the list.
        foreach (var i in Enumerable.Range(0, weights.Count).OrderByDescending(i => (Int128)total * weights[i] % sum).Take(left))
            shares[i]++;
        return shares;
    }
}
