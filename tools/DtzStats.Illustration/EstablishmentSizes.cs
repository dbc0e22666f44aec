namespace DtzStats.Illustration;

/// <summary>
/// Gives every establishment of a cell its own number of jobs, so that size classes, establishments and jobs cannot
/// contradict one another. Sizes fall with the square of the rank, as sizes of firms roughly do.
/// </summary>
public static class EstablishmentSizes
{
    private const long Unit = 1_000_000_000_000;

    /// <summary>One number of jobs an establishment, the largest first; they add up to <paramref name="jobs"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer jobs than establishments, or jobs without any.</exception>
    public static IReadOnlyList<long> Of(SectionProfile section, int establishments, long jobs)
    {
        ArgumentNullException.ThrowIfNull(section);
        ArgumentOutOfRangeException.ThrowIfLessThan(jobs, establishments);
        if (establishments == 0)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(jobs, 0);
            return [];
        }
        var employers = (int)Math.Min(establishments - establishments * section.SingleJob / 1000, jobs - establishments);
        var sizes = Enumerable.Repeat(1L, establishments).ToArray();
        if (employers == 0)
            return sizes;
        var leaders = 1 + employers * section.Leaders / 1000;
        var weights = Enumerable.Range(0, employers).Select(rank => Unit / Square(rank + leaders)).ToArray();
        var more = LargestRemainder.Apportion(jobs - establishments - employers, weights);
        for (var rank = 0; rank < employers; rank++)
            sizes[rank] += 1 + more[rank];
        return sizes;
    }

    /// <summary>How many there are in each of <see cref="SizeClass.All"/>.</summary>
    public static IReadOnlyList<int> Count(IReadOnlyList<long> sizes) =>
        [.. SizeClass.All.Select(c => sizes.Count(c.Holds))];

    private static long Square(long number) => number * number;
}
