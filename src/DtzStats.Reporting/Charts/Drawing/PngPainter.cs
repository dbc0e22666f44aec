using DtzStats.Reporting.Charts.Fonts;
using SkiaSharp;

namespace DtzStats.Reporting.Charts.Drawing;

/// <summary>Paints a picture on white, as PNG.</summary>
internal static class PngPainter
{
    /// <param name="scale">Pixels of the image for each pixel of the picture.</param>
    internal static byte[] Paint(Picture picture, float scale)
    {
        var size = new SKImageInfo(
            (int)MathF.Round(picture.Width * scale), (int)MathF.Round(picture.Height * scale), SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var surface = SKSurface.Create(size);
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.Scale(scale);
        foreach (var shape in picture.Shapes)
            Paint(surface.Canvas, shape);
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    private static void Paint(SKCanvas canvas, Shape shape)
    {
        switch (shape)
        {
            case Figure figure:
                Paint(canvas, figure);
                break;
            case Lettering text:
                Paint(canvas, text);
                break;
        }
    }

    private static void Paint(SKCanvas canvas, Figure figure)
    {
        using var path = SKPath.ParseSvgPathData(figure.Path);
        if (figure.Fill is { } fill)
        {
            using var paint = new SKPaint { Color = SKColor.Parse(fill), IsAntialias = true };
            canvas.DrawPath(path, paint);
        }

        if (figure.Pen is { } pen)
        {
            using var dash = pen.Dash.Count > 0 ? SKPathEffect.CreateDash([.. pen.Dash.Select(d => (float)d)], 0) : null;
            using var paint = new SKPaint
            {
                Color = SKColor.Parse(pen.Colour),
                IsAntialias = true,
                IsStroke = true,
                StrokeWidth = (float)pen.Width,
                StrokeJoin = SKStrokeJoin.Round,
                PathEffect = dash,
            };
            canvas.DrawPath(path, paint);
        }
    }

    private static void Paint(SKCanvas canvas, Lettering text)
    {
        using var paint = new SKPaint { Color = SKColor.Parse(text.Style.Colour), IsAntialias = true };
        using var restore = new SKAutoCanvasRestore(canvas);
        canvas.Translate((float)text.X, (float)text.Y);
        canvas.Scale((float)(text.Style.Size / ChartFont.Em));
        foreach (var glyph in text.Style.Font.Lay(text.Text))
        {
            using var path = SKPath.ParseSvgPathData(text.Style.Font.Outline(glyph.Glyph));
            path.Offset(glyph.X, 0);
            canvas.DrawPath(path, paint);
        }
    }
}
