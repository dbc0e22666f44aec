using ScottPlot;
using SkiaSharp;

namespace DtzStats.Reporting.Charts.Plots;

/// <summary>Right above a line chart: what happened in a year, and where series break. Nothing in the plot can cover it.</summary>
internal sealed class YearBand : Panel
{
    private const float Widest = 150;
    private const float Gap = 4;

    private readonly List<(double X, IReadOnlyList<string> Lines)> _labels;
    private readonly float _width;

    /// <param name="width">Of the chart.</param>
    internal YearBand(LineChartSpec spec, int width)
        : base(Edge.Top)
    {
        _width = width;
        _labels =
        [
            .. spec.Annotations.Select(a => ((double)a.Year, a.Text))
                .Concat(spec.Breaks.Select(b => (b.Year - 0.5, b.Label)))
                .OrderBy(l => l.Item1)
                .Select(l => (l.Item1, ChartType.Tick.Wrap(l.Item2, Math.Min(Widest, width * 0.3f)))),
        ];
    }

    private static float LineHeight => ChartType.Tick.LineHeight;

    private float RowHeight => (_labels.Max(l => l.Lines.Count) * LineHeight) + 2;

    /// <summary>No more rows than there are labels; how many it takes is known when the axis is.</summary>
    public override float Measure(Paint paint) => _labels.Count == 0 ? 0 : (Rows(_width * 0.1f, _width * 0.7f) * RowHeight) + Gap;

    protected override void Draw(SKCanvas canvas, RenderPack pack, PixelRect place)
    {
        if (_labels.Count == 0)
            return;
        using var paint = new SKPaint { Color = SKColor.Parse(ChartPalette.Axis), StrokeWidth = 1, IsStroke = true, IsAntialias = true };
        var x = _labels.ConvertAll(l => pack.Plot.Axes.Bottom.GetPixel(l.X, pack.DataRect));
        var places = BandLayout.Of([.. _labels.Zip(x, (l, middle) => (middle, WidthOf(l)))], pack.DataRect.Left, pack.DataRect.Right + 40);
        foreach (var (((_, lines), (left, row)), middle) in _labels.Zip(places).Zip(x))
        {
            var bottom = pack.DataRect.Top - Gap - (row * RowHeight);
            foreach (var (line, text) in lines.Index())
                ChartType.Tick.Draw(canvas, text, left, bottom - ((lines.Count - line) * LineHeight));
            canvas.DrawLine(middle, bottom, middle, pack.DataRect.Top + 6, paint);
        }
    }

    private int Rows(float left, float right)
    {
        var (first, last) = (_labels.Min(l => l.X), _labels.Max(l => l.X));
        var perYear = (right - left) / Math.Max(1, last - first);
        // Where the years lie is not known yet; thought in half the width they need as many rows or more.
        return BandLayout.Of([.. _labels.Select(l => ((float)(left + ((l.X - first) * perYear / 2)), WidthOf(l)))], left, right).Max(p => p.Row) + 1;
    }

    private static float WidthOf((double X, IReadOnlyList<string> Lines) label) => label.Lines.Max(ChartType.Tick.Width);
}
