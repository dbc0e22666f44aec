using SkiaSharp;

namespace DtzStats.Reporting.Charts.Plots;

/// <summary>What signs stand for, in lines above a plot: only where names do not fit beside what they name.</summary>
internal sealed class Key
{
    private const float Sign = 14;
    private const float Gap = 6;
    private const float Between = 18;

    private readonly List<(KeyEntry Entry, IReadOnlyList<string> Lines, float Left, float Top)> _places = [];

    /// <param name="room">The width that the lines may take.</param>
    internal Key(IReadOnlyList<KeyEntry> entries, float room)
    {
        var (left, top) = (0f, 0f);
        foreach (var entry in entries)
        {
            var lines = ChartType.Key.Wrap(entry.Text, room - Sign - Gap);
            var width = Sign + Gap + lines.Max(ChartType.Key.Width);
            if (left > 0 && left + width > room)
                (left, top) = (0, Height + 2);
            _places.Add((entry, lines, left, top));
            Height = Math.Max(Height, top + (lines.Count * ChartType.Key.LineHeight));
            left += width + Between;
        }
    }

    internal float Height { get; }

    internal void Draw(SKCanvas canvas, float x, float y)
    {
        foreach (var (entry, lines, left, top) in _places)
        {
            Draw(canvas, entry, x + left, y + top + ((ChartType.Key.LineHeight - Sign) / 2));
            foreach (var (line, text) in lines.Index())
                ChartType.Key.Draw(canvas, text, x + left + Sign + Gap, y + top + (line * ChartType.Key.LineHeight));
        }
    }

    private static void Draw(SKCanvas canvas, KeyEntry entry, float left, float top)
    {
        using var fill = new SKPaint { Color = SKColor.Parse(entry.Colour), IsAntialias = true };
        using var line = new SKPaint { Color = SKColor.Parse(entry.Outline), IsAntialias = true, IsStroke = true, StrokeWidth = 1.6f };
        if (entry.IsRound)
        {
            canvas.DrawCircle(left + (Sign / 2), top + (Sign / 2), 5, fill);
            canvas.DrawCircle(left + (Sign / 2), top + (Sign / 2), 5, line);
            return;
        }

        canvas.DrawRect(left, top, Sign, Sign, fill);
        canvas.DrawRect(left, top, Sign, Sign, line);
    }
}

/// <summary>One sign and what it stands for.</summary>
internal sealed record KeyEntry(string Text, string Colour, string Outline, bool IsRound = false);
