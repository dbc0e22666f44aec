namespace DtzStats.Reporting.Charts.Layout;

/// <summary>Moves labels apart: each as near to its wanted place as the others allow, in the same order.</summary>
internal static class Spread
{
    /// <param name="wanted">Middles, from low to high.</param>
    /// <param name="heights">Room that each label takes.</param>
    /// <returns>Middles that leave each label its room, between top and bottom if all fit there.</returns>
    internal static IReadOnlyList<double> Of(IReadOnlyList<double> wanted, IReadOnlyList<double> heights, double top, double bottom)
    {
        var groups = new Stack<Group>();
        for (var i = 0; i < wanted.Count; i++)
        {
            var group = new Group(heights[i], wanted[i] - (heights[i] / 2), 1);
            while (groups.TryPeek(out var above) && above.Top(top, bottom) + above.Height > group.Top(top, bottom))
                group = groups.Pop().With(group);
            groups.Push(group);
        }

        return Middles(groups.Reverse(), heights, top, bottom);
    }

    private static List<double> Middles(IEnumerable<Group> groups, IReadOnlyList<double> heights, double top, double bottom)
    {
        var middles = new List<double>();
        foreach (var group in groups)
        {
            var y = group.Top(top, bottom);
            for (var i = 0; i < group.Count; i++)
            {
                var height = heights[middles.Count];
                middles.Add(y + (height / 2));
                y += height;
            }
        }

        return middles;
    }

    /// <summary>Labels that touch.</summary>
    /// <param name="WantedTop">Sum of where each would have the group begin.</param>
    private sealed record Group(double Height, double WantedTop, int Count)
    {
        internal double Top(double top, double bottom) => Math.Max(top, Math.Min(bottom - Height, WantedTop / Count));

        internal Group With(Group below) =>
            new(Height + below.Height, WantedTop + below.WantedTop - (below.Count * Height), Count + below.Count);
    }
}
