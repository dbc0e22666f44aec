namespace DtzStats.Core.Analysis.Changes;

/// <summary>Places in an order of values.</summary>
public static class Ranking
{
    /// <summary>
    /// Standard competition ranks ("1224"): <c>1 + the number of larger values</c>. The largest is 1, equal values share a
    /// rank, and the ranks after them are left out. A value that is null has a null rank and takes no place. Negative
    /// values, such as falls, are ranked like any other.
    /// </summary>
    public static IReadOnlyList<int?> Of(IReadOnlyList<decimal?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var first = new Dictionary<decimal, int>();
        var place = 0;
        foreach (var value in values.OfType<decimal>().OrderDescending())
            first.TryAdd(value, ++place);
        return [.. values.Select(v => v is { } value ? first[value] : (int?)null)];
    }

    /// <summary>
    /// <c>rank before - rank after</c>, in places: positive is a climb. Null where either value is null. Where one lacks a
    /// value in one of the two years, those below it move by that alone: compare the same set.
    /// </summary>
    /// <param name="before">The values of the earlier year.</param>
    /// <param name="after">The values of the later year, in the same order.</param>
    /// <exception cref="ArgumentException">The lists are of unequal length.</exception>
    public static IReadOnlyList<int?> Change(IReadOnlyList<decimal?> before, IReadOnlyList<decimal?> after)
    {
        Counts.RequireSameLength(before, after);
        return [.. Of(before).Zip(Of(after), (earlier, later) => earlier - later)];
    }
}
