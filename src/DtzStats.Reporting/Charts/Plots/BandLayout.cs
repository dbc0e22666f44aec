namespace DtzStats.Reporting.Charts.Plots;

/// <summary>Puts labels above the places that they are of, in as many rows as it takes for none to touch another.</summary>
internal static class BandLayout
{
    private const float Gap = 10;

    /// <param name="labels">Where each wants its middle, and how wide it is; from left to right.</param>
    /// <returns>For each its left side, between the bounds where it fits there, and its row, counted from below.</returns>
    internal static IReadOnlyList<(float Left, int Row)> Of(IReadOnlyList<(float Middle, float Width)> labels, float left, float right)
    {
        var ends = new List<float>();
        var places = new List<(float Left, int Row)>();
        foreach (var (middle, width) in labels)
        {
            var start = Math.Max(left, Math.Min(right - width, middle - (width / 2)));
            var row = ends.FindIndex(end => end + Gap <= start);
            if (row < 0)
            {
                row = ends.Count;
                ends.Add(0);
            }

            ends[row] = start + width;
            places.Add((start, row));
        }

        return places;
    }
}
