namespace DtzStats.Core.Analysis.Structures;

/// <summary>"Regions like this one": the nearest by sector structure.</summary>
public static class SimilarRegions
{
    /// <summary>
    /// The candidates with the smallest <see cref="Specialisation.Distance"/> to the region, the nearest first, equals in
    /// ordinal order of their codes. A candidate with a sector of which the value is null, or without any jobs at all, has
    /// no complete structure and is left out. A region that adds up to zero is like no other: an empty list.
    /// </summary>
    /// <param name="region">The region's values, one a sector.</param>
    /// <param name="candidates">
    /// The code and values of each other region, of the same sectors; the caller leaves out the region itself.
    /// </param>
    /// <param name="count">The most that are given.</param>
    /// <exception cref="ArgumentException">A candidate has another number of sectors than the region.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value, or the count, is negative.</exception>
    /// <exception cref="OverflowException">A result on the way passes the largest decimal, about 7.9e28.</exception>
    public static IReadOnlyList<SimilarRegion> Of(
        IReadOnlyList<decimal> region,
        IReadOnlyList<(string Code, IReadOnlyList<decimal?> Values)> candidates,
        int count)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var similar = new List<SimilarRegion>();
        foreach (var (code, values) in candidates)
        {
            Counts.RequireSameLength(region, values);
            var known = values.OfType<decimal>().ToList();
            if (known.Count == values.Count && Specialisation.Distance(region, known).Value is { } distance)
                similar.Add(new SimilarRegion(code, distance));
        }

        return [.. similar.OrderBy(s => s.Distance).ThenBy(s => s.Code, StringComparer.Ordinal).Take(count)];
    }
}
