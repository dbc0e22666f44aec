using ScottPlot;
using SkiaSharp;

namespace DtzStats.Reporting.Charts.Plots;

/// <summary>Names beside bubbles; the code where the name does not fit, nothing where that does not either.</summary>
internal sealed class BubbleLabels(IReadOnlyList<(Bubble Bubble, float Radius)> bubbles, float widest) : Drawing
{
    protected override void Draw(SKCanvas canvas, PixelRect place)
    {
        var texts = bubbles.Select(b => new[] { ChartType.Key.Wrap(b.Bubble.Name, widest), [b.Bubble.Code] }).ToList();
        var items = bubbles.Zip(texts, (b, t) => new LabelledBubble(
            Axes.XAxis.GetPixel((double)b.Bubble.Quotient.Value!.Value, place),
            Axes.YAxis.GetPixel((double)b.Bubble.Growth.Value!.Value, place),
            b.Radius,
            [.. t.Select(lines => (lines.Max(ChartType.Key.Width), lines.Count * ChartType.Key.LineHeight))])).ToList();
        var places = LabelPlaces.Of(items, new Box(place.Left, place.Top, place.Width, place.Height));
        using var behind = new SKPaint { Color = SKColors.White.WithAlpha(190) };
        foreach (var (lines, found) in texts.Zip(places))
        {
            if (found is not var (size, box))
                continue;
            // The lines of the axes must not run through letters.
            canvas.DrawRect(box.Left, box.Top, box.Width, box.Height, behind);
            foreach (var (line, text) in lines[size].Index())
                ChartType.Key.Draw(canvas, text, box.Left, box.Top + (line * ChartType.Key.LineHeight));
        }
    }
}
