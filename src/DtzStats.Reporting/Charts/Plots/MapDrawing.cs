using DtzStats.Reporting.Charts.Fonts;
using ScottPlot;
using SkiaSharp;

namespace DtzStats.Reporting.Charts.Plots;

/// <summary>Draws regions in their shades with white between them, and in each its name and value.</summary>
internal sealed class MapDrawing(MapSpec spec, MapExtent extent) : Drawing
{
    /// <summary>In pixels; on a map narrower than this, letters are smaller.</summary>
    private const float Narrow = 400;

    protected override void Draw(SKCanvas canvas, PixelRect place)
    {
        var scale = (float)Math.Min(place.Width / extent.Width, (place.Height - 4) / extent.Height);
        var left = place.Left + ((place.Width - (scale * (float)extent.Width)) / 2);
        SKPoint At(MapPoint point)
        {
            var (x, y) = extent.Of(point);
            return new SKPoint(left + (scale * (float)x), place.Top + 2 + (scale * (float)y));
        }

        var shapes = spec.Regions.Select(r => (Region: r, Rings: r.Rings.Select(ring => ring.Select(At).ToArray()).ToList())).ToList();
        foreach (var (region, rings) in shapes)
            Fill(canvas, rings, spec.ColourOf(region));
        foreach (var (region, rings) in shapes.Where(s => s.Rings.Count > 0))
            Label(canvas, region, Middle.Of(rings.MaxBy(Middle.AreaOf)!), place);
    }

    private static void Fill(SKCanvas canvas, List<SKPoint[]> rings, string colour)
    {
        using var builder = new SKPath { FillType = SKPathFillType.EvenOdd };
        foreach (var ring in rings)
            builder.AddPoly(ring);
        using var fill = new SKPaint { Color = SKColor.Parse(colour), IsAntialias = true };
        using var line = new SKPaint { Color = SKColor.Parse(ChartPalette.Muted), IsStroke = true, StrokeWidth = 1, IsAntialias = true, StrokeJoin = SKStrokeJoin.Round };
        canvas.DrawPath(builder, fill);
        canvas.DrawPath(builder, line);
    }

    private void Label(SKCanvas canvas, MapRegion region, SKPoint middle, PixelRect place)
    {
        var colour = IsDark(spec.ColourOf(region)) ? "#FFFFFF" : ChartPalette.Ink;
        var smaller = place.Width < Narrow ? 2 : 0;
        var name = ChartType.Name(colour) with { Size = ChartType.Name(colour).Size - smaller };
        var value = ChartType.Key with { Colour = colour, Size = ChartType.Key.Size - smaller };
        var text = region.Value.Text(spec.Kind, spec.Language);
        var top = middle.Y - ((name.LineHeight + value.LineHeight) / 2);
        Centred(canvas, name, region.Name, middle.X, top, place);
        Centred(canvas, value, text, middle.X, top + name.LineHeight, place);
    }

    private static void Centred(SKCanvas canvas, Lettering lettering, string text, float x, float top, PixelRect place)
    {
        var width = lettering.Width(text);
        lettering.Draw(canvas, text, Math.Clamp(x - (width / 2), place.Left, Math.Max(place.Left, place.Right - width)), top);
    }

    private static bool IsDark(string colour) => SKColor.Parse(colour) is var c && (0.299 * c.Red) + (0.587 * c.Green) + (0.114 * c.Blue) < 140;
}
