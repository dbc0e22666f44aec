namespace DtzStats.Reporting.Charts.Plots;

/// <summary>Finds room for labels beside bubbles: no label touches another, nor the middle of another bubble, nor the edge.</summary>
internal static class LabelPlaces
{
    private const float Gap = 4;

    /// <param name="items">The first one chooses first. The sizes of a label are in the order in which they are tried.</param>
    /// <returns>For each which of its sizes fits and where; null where none does.</returns>
    internal static IReadOnlyList<(int Size, Box Place)?> Of(IReadOnlyList<LabelledBubble> items, Box bounds)
    {
        var taken = new List<Box>();
        var places = new List<(int Size, Box Place)?>();
        foreach (var item in items)
        {
            var tried = item.Sizes.Index().SelectMany(s => Around(item, s.Item.Width, s.Item.Height).Select(p => (Size: s.Index, Place: p)));
            (int Size, Box Place)? found = tried.Where(t => bounds.Holds(t.Place)
                && !taken.Exists(t.Place.Touches)
                && !items.Any(other => other != item && t.Place.Touches(other.Core))).Select(t => ((int, Box)?)t).FirstOrDefault();
            if (found is { } place)
                taken.Add(place.Place);
            places.Add(found);
        }

        return places;
    }

    private static IEnumerable<Box> Around(LabelledBubble item, float width, float height)
    {
        var (x, y, away, aslant) = (item.X, item.Y, item.Radius + Gap, (item.Radius * 0.71f) + Gap);
        yield return new Box(x + away, y - (height / 2), width, height);
        yield return new Box(x - away - width, y - (height / 2), width, height);
        yield return new Box(x - (width / 2), y - away - height, width, height);
        yield return new Box(x - (width / 2), y + away, width, height);
        yield return new Box(x + aslant, y - aslant - height, width, height);
        yield return new Box(x + aslant, y + aslant, width, height);
        yield return new Box(x - aslant - width, y - aslant - height, width, height);
        yield return new Box(x - aslant - width, y + aslant, width, height);
    }
}

/// <summary>A bubble and how large its label would be: in full, and shorter.</summary>
internal sealed record LabelledBubble(float X, float Y, float Radius, IReadOnlyList<(float Width, float Height)> Sizes)
{
    /// <summary>What labels of others have to keep clear of.</summary>
    internal Box Core => new(X - (Radius * 0.8f), Y - (Radius * 0.8f), Radius * 1.6f, Radius * 1.6f);
}

/// <summary>A rectangle in pixels.</summary>
internal readonly record struct Box(float Left, float Top, float Width, float Height)
{
    private float Right => Left + Width;

    private float Bottom => Top + Height;

    internal bool Touches(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    internal bool Holds(Box other) => Left <= other.Left && other.Right <= Right && Top <= other.Top && other.Bottom <= Bottom;
}
