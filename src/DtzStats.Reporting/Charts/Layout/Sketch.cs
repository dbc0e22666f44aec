using DtzStats.Reporting.Charts.Drawing;

namespace DtzStats.Reporting.Charts.Layout;

/// <summary>Collects the shapes of a chart, from back to front.</summary>
internal sealed class Sketch
{
    private readonly List<Shape> _shapes = [];

    internal IReadOnlyList<Shape> Shapes => _shapes;

    internal void Add(Shape shape) => _shapes.Add(shape);

    internal void Line(string part, Pen pen, double x1, double y1, double x2, double y2) =>
        Add(new Figure(part, PathData.Line(x1, y1, x2, y2), pen, Fill: null));

    internal void Left(string part, TextStyle style, double x, double baseline, string text) => Add(new Lettering(part, x, baseline, text, style));

    internal void Centre(string part, TextStyle style, double x, double baseline, string text) =>
        Left(part, style, x - (style.Width(text) / 2), baseline, text);

    internal void Right(string part, TextStyle style, double x, double baseline, string text) =>
        Left(part, style, x - style.Width(text), baseline, text);

    /// <summary>Lines of text below each other around a middle, each from the same left end.</summary>
    internal void Block(string part, TextStyle style, double x, double middle, IReadOnlyList<string> lines)
    {
        var first = middle - (style.LineHeight * (lines.Count - 1) / 2) + style.HalfCapital;
        for (var i = 0; i < lines.Count; i++)
            Left(part, style, x, first + (i * style.LineHeight), lines[i]);
    }
}
