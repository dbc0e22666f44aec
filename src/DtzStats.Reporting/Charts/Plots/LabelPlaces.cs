namespace DtzStats.Reporting.Charts.Plots;

/// <summary>Finds room for labels at bubbles: no label touches another, nor the bubble of another, nor the edge.</summary>
internal static class LabelPlaces
{
    private const float Gap = 4;

    /// <summary>Type stands in a line that is higher than its letters.</summary>
    private const float GapUpright = 1;

    /// <summary>In pixels: how far from its bubble the shortest label may stand at most, with a line between them.</summary>
    private const int Farthest = 160;

    /// <param name="items">The first one chooses first and is drawn first. The sizes of a label are in the order in which they are tried; the last one is for where no name fits.</param>
    /// <param name="lines">What a name keeps clear of if it can.</param>
    /// <returns>For each which of its sizes fits and where; null where none does.</returns>
    internal static IReadOnlyList<(int Size, Box Place)?> Of(IReadOnlyList<LabelledBubble> items, Box bounds, params IReadOnlyList<Box> lines)
    {
        var taken = new List<Box>();
        var places = new List<(int Size, Box Place)?>();
        foreach (var (i, item) in items.Index())
        {
            bool IsFree(Box place) => bounds.Holds(place) && !taken.Exists(place.Touches);
            bool IsClear(Box place) => IsFree(place) && !items.Any(other => other != item && other.Covers(place));
            bool IsInside(Box place) => item.HasRoomFor(place) && IsFree(place) && !items.Skip(i + 1).Any(over => over.Covers(place));
            var (last, shortest) = (item.Sizes.Count - 1, item.Sizes[^1]);
            var names = item.Sizes.SkipLast(1).Index().SelectMany(s => Around(item, s.Item, 0).Select(p => (Size: s.Index, Place: p))).Where(n => IsClear(n.Place)).ToList();
            var found = names.Where(n => !lines.Any(n.Place.Touches)).Concat(names).Concat(
                new[] { Middle(item, shortest) }.Where(IsInside)
                    .Concat(Enumerable.Range(0, Farthest / 8).SelectMany(step => Around(item, shortest, 8 * step)).Where(IsClear))
                    .Concat(Enumerable.Range(0, Farthest / 8).SelectMany(step => Around(item, shortest, 8 * step)).Where(IsFree))
                    .Select(p => (Size: last, Place: p))).Select(t => ((int Size, Box Place)?)t).FirstOrDefault();
            if (found is { } place)
                taken.Add(place.Place);
            places.Add(found);
        }

        return places;
    }

    private static Box Middle(LabelledBubble item, (float Width, float Height) size) =>
        new(item.X - (size.Width / 2), item.Y - (size.Height / 2), size.Width, size.Height);

    private static IEnumerable<Box> Around(LabelledBubble item, (float Width, float Height) size, float farther)
    {
        var (x, y, (width, height), radius) = (item.X, item.Y, size, item.Radius + farther);
        var (beside, above, aslant) = (radius + Gap, radius + GapUpright, radius * 0.71f);
        yield return new Box(x + beside, y - (height / 2), width, height);
        yield return new Box(x - beside - width, y - (height / 2), width, height);
        yield return new Box(x - (width / 2), y - above - height, width, height);
        yield return new Box(x - (width / 2), y + above, width, height);
        yield return new Box(x + aslant + Gap, y - aslant - GapUpright - height, width, height);
        yield return new Box(x + aslant + Gap, y + aslant + GapUpright, width, height);
        yield return new Box(x - aslant - Gap - width, y - aslant - GapUpright - height, width, height);
        yield return new Box(x - aslant - Gap - width, y + aslant + GapUpright, width, height);
    }
}

/// <summary>A bubble and how large its label would be: in full, and shorter.</summary>
internal sealed record LabelledBubble(float X, float Y, float Radius, IReadOnlyList<(float Width, float Height)> Sizes)
{
    /// <summary>That a label would lie over it.</summary>
    internal bool Covers(Box box) => DistanceTo(box) < 0;

    /// <summary>From its edge, in pixels; below zero where they touch.</summary>
    internal float DistanceTo(Box box)
    {
        var (x, y) = box.Nearest(X, Y);
        return float.Hypot(x - X, y - Y) - Radius;
    }

    /// <summary>That letters in the middle of it, which fill two thirds of their line, do not stick out.</summary>
    internal bool HasRoomFor(Box box) => float.Hypot(box.Width / 2, box.Height / 3) <= Radius;
}

/// <summary>A rectangle in pixels.</summary>
internal readonly record struct Box(float Left, float Top, float Width, float Height)
{
    internal float Right => Left + Width;

    private float Bottom => Top + Height;

    internal bool Touches(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    internal bool Holds(Box other) => Left <= other.Left && other.Right <= Right && Top <= other.Top && other.Bottom <= Bottom;

    internal (float X, float Y) Nearest(float x, float y) => (Math.Clamp(x, Left, Right), Math.Clamp(y, Top, Bottom));
}
