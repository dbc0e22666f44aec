using DtzStats.Reporting.Charts.Fonts;
using ScottPlot;
using SkiaSharp;

namespace DtzStats.Reporting.Charts.Plots;

/// <summary>Texts beside the ends of slopes, moved apart where they would overlap.</summary>
internal sealed class SlopeLabels : Panel
{
    private const float Gap = 14;

    private readonly List<Label> _labels;

    /// <param name="room">The most width that texts may take; longer ones are broken.</param>
    internal SlopeLabels(Edge edge, IEnumerable<(string Text, string Colour, double Value)> labels, float room)
        : base(edge) => _labels = [.. labels.OrderByDescending(l => l.Value).Select(l => Label.Of(ChartType.Name(l.Colour), l.Text, l.Value, room))];

    /// <summary>What they take below each other.</summary>
    internal float Height => _labels.Sum(l => l.Height);

    internal float Width => _labels.Select(l => l.Width).DefaultIfEmpty(0).Max() + Gap + ChartType.Margin;

    public override float Measure(Paint paint) => Width;

    protected override void Draw(SKCanvas canvas, RenderPack pack, PixelRect place)
    {
        using var paint = new SKPaint { Color = SKColor.Parse(ChartPalette.Axis), StrokeWidth = 0.8f, IsStroke = true, IsAntialias = true };
        var wanted = _labels.ConvertAll(l => (double)pack.Plot.Axes.Left.GetPixel(l.Value, pack.DataRect));
        var middles = Spread.Of(wanted, _labels.ConvertAll(l => (double)l.Height), pack.DataRect.Top - 10, pack.DataRect.Bottom + 6);
        foreach (var ((label, middle), y) in _labels.Zip(middles).Zip(wanted))
        {
            var edge = Edge == Edge.Left ? pack.DataRect.Left : pack.DataRect.Right;
            var towards = Edge == Edge.Left ? -1 : 1;
            if (Math.Abs(middle - y) > 3)
                canvas.DrawLine(edge, (float)y, edge + (towards * (Gap - 3)), (float)middle, paint);
            label.Draw(canvas, edge + (towards * Gap), (float)middle, isToTheLeft: Edge == Edge.Left);
        }
    }

    private sealed record Label(Lettering Lettering, IReadOnlyList<string> Lines, double Value)
    {
        internal float Height => Lines.Count * Lettering.LineHeight;

        internal float Width => Lines.Max(Lettering.Width);

        internal static Label Of(Lettering lettering, string text, double value, float room) => new(lettering, lettering.Wrap(text, room), value);

        internal void Draw(SKCanvas canvas, float x, float middle, bool isToTheLeft)
        {
            foreach (var (line, text) in Lines.Index())
                Lettering.Draw(canvas, text, isToTheLeft ? x - Lettering.Width(text) : x, middle - (Height / 2) + (line * Lettering.LineHeight));
        }
    }
}
