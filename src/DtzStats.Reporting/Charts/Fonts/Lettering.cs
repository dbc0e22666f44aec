using SkiaSharp;

namespace DtzStats.Reporting.Charts.Fonts;

/// <summary>Text in one weight, size (pixels) and colour, for what stands around a plot.</summary>
internal sealed record Lettering(SKTypeface Typeface, float Size, string Colour)
{
    internal float LineHeight => MathF.Round(Size * 1.35f);

    internal float Width(string text)
    {
        using var font = Font();
        return font.MeasureText(text);
    }

    /// <summary>Draws one line from its left end, with <paramref name="top"/> the top of the line's height.</summary>
    internal void Draw(SKCanvas canvas, string text, float left, float top)
    {
        using var font = Font();
        using var paint = new SKPaint { Color = SKColor.Parse(Colour), IsAntialias = true };
        canvas.DrawText(text, left, top + (LineHeight * 0.76f), font, paint);
    }

    /// <summary>The text in lines of at most a width; a single word that is wider has a line of its own.</summary>
    internal IReadOnlyList<string> Wrap(string text, float width)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && Width($"{lines[^1]} {word}") <= width)
                lines[^1] += " " + word;
            else
                lines.Add(word);
        }

        return lines;
    }

    private SKFont Font() => new(Typeface, Size) { Hinting = SKFontHinting.None, Subpixel = true, LinearMetrics = true };
}
