using SkiaSharp;

namespace DtzStats.Reporting.Charts.Plots;

/// <summary>What signs stand for, in lines above a plot: only where names do not fit beside what they name.</summary>
internal sealed class Key
{
    private const float Sign = 14;
    private const float Gap = 6;
    private const float Between = 18;

    private readonly List<(KeyEntry Entry, float Left, float Top)> _places = [];

    /// <param name="room">The width that the lines may take.</param>
    internal Key(IReadOnlyList<KeyEntry> entries, float room)
    {
        var (left, top) = (0f, 0f);
        foreach (var entry in entries)
        {
            var width = Sign + Gap + ChartType.Key.Width(entry.Text);
            if (left > 0 && left + width > room)
                (left, top) = (0, top + ChartType.Key.LineHeight + 2);
            _places.Add((entry, left, top));
            left += width + Between;
        }

        Height = entries.Count == 0 ? 0 : top + ChartType.Key.LineHeight;
    }

    internal float Height { get; }

    internal void Draw(SKCanvas canvas, float x, float y)
    {
        foreach (var (entry, left, top) in _places)
        {
            Draw(canvas, entry, x + left, y + top + ((ChartType.Key.LineHeight - Sign) / 2));
            ChartType.Key.Draw(canvas, entry.Text, x + left + Sign + Gap, y + top);
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
