using ScottPlot;
using SkiaSharp;

namespace DtzStats.Reporting.Charts.Plots;

/// <summary>Names beside bubbles, or the code where the name does not fit: in its bubble, beside it, or at the end of a line.</summary>
internal sealed class BubbleLabels(IReadOnlyList<(Bubble Bubble, float Radius)> bubbles, float widest) : Drawing
{
    /// <summary>In pixels: farther from its bubble than this, a line leads to a label.</summary>
    private const float Beside = 8;

    protected override void Draw(SKCanvas canvas, PixelRect place)
    {
        var texts = bubbles.Select(b => new[] { ChartType.Key.Wrap(b.Bubble.Name, widest), ChartType.Key.Wrap(b.Bubble.Name, widest / 2), [b.Bubble.Code] }).ToList();
        var items = bubbles.Zip(texts, (b, t) => new LabelledBubble(
            Axes.XAxis.GetPixel((double)b.Bubble.Quotient.Value!.Value, place),
            Axes.YAxis.GetPixel((double)b.Bubble.Growth.Value!.Value, place),
            b.Radius,
            [.. t.Select(lines => (lines.Max(ChartType.Key.Width), lines.Count * ChartType.Key.LineHeight))])).ToList();
        var (one, zero) = (Axes.XAxis.GetPixel(1, place), Axes.YAxis.GetPixel(0, place));
        Box[] axes = [new(one - 2, place.Top, 4, place.Height), new(place.Left, zero - 2, place.Width, 4)];
        var places = LabelPlaces.Of(items, new Box(place.Left, place.Top, place.Width, place.Height), axes);
        foreach (var (item, lines, found) in items.Zip(texts, places))
        {
            if (found is not var (size, box))
                continue;
            Lead(canvas, item, box);
            // The lines of the axes must not run through letters.
            if (axes.Any(box.Touches) && !item.Covers(box))
                Clear(canvas, box);
            foreach (var (line, text) in lines[size].Index())
                ChartType.Key.Draw(canvas, text, Left(item, box, ChartType.Key.Width(text)), box.Top + (line * ChartType.Key.LineHeight));
        }
    }

    /// <summary>Lines end at the bubble that they stand left of, begin at the one that they stand right of, and else share a middle.</summary>
    private static float Left(LabelledBubble item, Box box, float width) =>
        box.Left >= item.X ? box.Left : box.Right <= item.X ? box.Right - width : box.Left + ((box.Width - width) / 2);

    private static void Lead(SKCanvas canvas, LabelledBubble item, Box box)
    {
        if (item.DistanceTo(box) <= Beside)
            return;
        var (x, y) = box.Nearest(item.X, item.Y);
        var part = item.Radius / float.Hypot(x - item.X, y - item.Y);
        using var line = new SKPaint { Color = SKColor.Parse(ChartPalette.Axis), StrokeWidth = 1, IsStroke = true, IsAntialias = true };
        canvas.DrawLine(item.X + (part * (x - item.X)), item.Y + (part * (y - item.Y)), x, y, line);
    }

    private static void Clear(SKCanvas canvas, Box box)
    {
        using var behind = new SKPaint { Color = SKColors.White.WithAlpha(190) };
        canvas.DrawRect(box.Left, box.Top, box.Width, box.Height, behind);
    }
}
