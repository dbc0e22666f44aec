namespace DtzStats.Core.Disclosure;

/// <summary>
/// Works out what the sums tell of cells without a value: of parts that are not published, and of what the source withholds.
/// </summary>
internal sealed class UnknownCells(Axis regions, Axis categories, long[] values, bool[] known)
{
    /// <summary>Of more cells than this, no possible values are looked for: a look through all sums is needed for each.</summary>
    private const int MostGuesses = 500;

    /// <summary>Computes what follows from the sums; the others get what they are at least.</summary>
    internal void Work()
    {
        while (ForAllSums(Complete))
        {
        }

        // Sums of sums, by region and by category: none is more than a few levels high.
        while (ForAllSums((whole, parts) => !known[whole] && RaiseToParts(values, whole, parts)))
        {
        }
    }

    /// <summary>
    /// What follows for readers from what they know some cells to be at least: of sums, and of their only part that is not zero.
    /// </summary>
    internal void RaiseLeast(long[] least, bool[] isZero)
    {
        bool Raise(int whole, int[] parts)
        {
            var changed = RaiseToParts(least, whole, parts);
            var others = Array.FindAll(parts, p => !isZero[p]);
            return (others.Length == 1 && RaiseToParts(least, others[0], [whole])) || changed;
        }

        while (ForAllSums(Raise))
        {
        }

        for (var i = 0; i < least.Length; i++)
            least[i] = Math.Min(least[i], values[i]);
    }

    /// <summary>
    /// Values for all cells, with which all sums add up; the same list where none are found. Which values the unknown cells really
    /// have does not matter:
    /// for a reader these are as good.
    /// </summary>
    internal long[] Guess()
    {
        var places =
            from r in regions.NodeOf
            from c in categories.NodeOf
            let place = At(r, c)
            where !known[place]
            select place;
        var open = places.Take(MostGuesses + 1).ToList();
        if (open.Count is 0 or > MostGuesses)
            return values;
        var guess = new UnknownCells(regions, categories, (long[])values.Clone(), (bool[])known.Clone());
        foreach (var place in open)
            guess.Take(place);
        return guess.AddsUp() ? guess.Values : values;
    }

    /// <summary>The most that a cell without a known value can be, from the sums that it is a part of; null where no sum tells.</summary>
    internal long? Most(int place)
    {
        long? most = null;
        ForAllSums((whole, parts) =>
        {
            if (known[whole] && parts.Contains(place))
                most = Math.Min(most ?? long.MaxValue, Math.Max(0, values[whole] - parts.Where(p => p != place).Sum(p => values[p])));
            return false;
        });
        return most;
    }

    private long[] Values => values;

    private void Take(int place)
    {
        if (known[place])
            return;
        (values[place], known[place]) = (Most(place) ?? 0, true);
        Work();
    }

    private bool AddsUp() => !ForAllSums((whole, parts) => values[whole] != parts.Sum(p => values[p]));

    private int At(int region, int category) => (region * categories.Count) + category;

    private bool ForAllSums(Func<int, int[], bool> action)
    {
        var any = false;
        foreach (var sum in regions.Sums)
            for (var c = 0; c < categories.Count; c++)
                any |= action(At(sum.Whole, c), Array.ConvertAll(sum.Parts, r => At(r, c)));
        foreach (var sum in categories.Sums)
            for (var r = 0; r < regions.Count; r++)
                any |= action(At(r, sum.Whole), Array.ConvertAll(sum.Parts, c => At(r, c)));
        return any;
    }

    /// <summary>Computes the only value of a sum that is not known. Sums of a source may be some units off: none is below zero.</summary>
    private bool Complete(int whole, int[] parts)
    {
        var unknown = Array.FindAll(parts, p => !known[p]);
        if (unknown.Length + (known[whole] ? 0 : 1) != 1)
            return false;
        var place = unknown.Length == 1 ? unknown[0] : whole;
        var sum = parts.Where(p => known[p]).Sum(p => values[p]);
        (values[place], known[place]) = (place == whole ? sum : Math.Max(0, values[whole] - sum), true);
        return true;
    }

    private static bool RaiseToParts(long[] numbers, int whole, int[] parts)
    {
        var least = parts.Sum(p => numbers[p]);
        if (numbers[whole] >= least)
            return false;
        numbers[whole] = least;
        return true;
    }
}
