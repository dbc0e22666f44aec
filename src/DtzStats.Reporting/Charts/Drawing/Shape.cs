using DtzStats.Reporting.Charts.Fonts;

namespace DtzStats.Reporting.Charts.Drawing;

/// <summary>Shapes from back to front, in pixels from the top left, whatever they are painted to.</summary>
internal sealed record Picture(int Width, int Height, IReadOnlyList<Shape> Shapes);

/// <param name="Part">What the shape stands for ("line", "grid"): lets a style sheet or a test find it in an SVG.</param>
internal abstract record Shape(string Part);

/// <summary>A figure given as SVG path data, outlined, filled or both. Colours are "#RRGGBB".</summary>
internal sealed record Figure(string Part, string Path, Pen? Pen, string? Fill) : Shape(Part);

/// <summary>A text of one line, from its left end on its base line.</summary>
internal sealed record Lettering(string Part, double X, double Y, string Text, TextStyle Style) : Shape(Part);

/// <param name="Dash">Lengths drawn and left out in turn, in pixels; empty for an unbroken line.</param>
internal sealed record Pen(string Colour, double Width, IReadOnlyList<int> Dash)
{
    internal Pen(string colour, double width)
        : this(colour, width, [])
    {
    }
}

internal sealed record TextStyle(ChartFont Font, double Size, string Colour)
{
    internal double LineHeight => Math.Round(Size * 1.3);

    /// <summary>From the middle of a line of text down to its base line: half the height of a capital.</summary>
    internal double HalfCapital => Size * 0.364;

    internal double Width(string text) => Font.Width(text, Size);
}
