namespace DtzStats.Core.Disclosure;

/// <summary>Works out what the sums tell of cells without a value: of parts that are not published, and of what the source withholds.</summary>
internal static class UnknownCells
{
    internal static void Work(CellTable table)
    {
        while (ForAllSums(table, (whole, parts) => Complete(table, whole, parts)))
        {
        }

        // Sums of sums, by region and by category: none is more than a few levels high.
        while (ForAllSums(table, (whole, parts) => RaiseToParts(table, whole, parts)))
        {
        }
    }

    /// <summary>The most that a cell without a known value can be, from the sums that it is a part of; null where no sum tells.</summary>
    internal static long? Most(CellTable table, int place)
    {
        long? most = null;
        ForAllSums(table, (whole, parts) =>
        {
            if (table.Known[whole] && parts.Contains(place))
                most = Math.Min(most ?? long.MaxValue, Math.Max(0, table.Values[whole] - parts.Where(p => p != place).Sum(p => table.Values[p])));
            return false;
        });
        return most;
    }

    private static bool ForAllSums(CellTable table, Func<int, int[], bool> action)
    {
        var changed = false;
        foreach (var sum in table.Regions.Sums)
            for (var c = 0; c < table.Categories.Count; c++)
                changed |= action(table.At(sum.Whole, c), Array.ConvertAll(sum.Parts, r => table.At(r, c)));
        foreach (var sum in table.Categories.Sums)
            for (var r = 0; r < table.Regions.Count; r++)
                changed |= action(table.At(r, sum.Whole), Array.ConvertAll(sum.Parts, c => table.At(r, c)));
        return changed;
    }

    /// <summary>Computes the only value of a sum that is not known. Sums of a source may be some units off: none is below zero.</summary>
    private static bool Complete(CellTable table, int whole, int[] parts)
    {
        var unknown = Array.FindAll(parts, p => !table.Known[p]);
        if (unknown.Length + (table.Known[whole] ? 0 : 1) != 1)
            return false;
        var place = unknown.Length == 1 ? unknown[0] : whole;
        var known = parts.Where(p => table.Known[p]).Sum(p => table.Values[p]);
        (table.Values[place], table.Known[place]) = (place == whole ? known : Math.Max(0, table.Values[whole] - known), true);
        return true;
    }

    private static bool RaiseToParts(CellTable table, int whole, int[] parts)
    {
        var least = parts.Sum(p => table.Values[p]);
        if (table.Known[whole] || table.Values[whole] >= least)
            return false;
        table.Values[whole] = least;
        return true;
    }
}
