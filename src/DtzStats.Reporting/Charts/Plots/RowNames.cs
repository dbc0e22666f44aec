using ScottPlot;
using SkiaSharp;

namespace DtzStats.Reporting.Charts.Plots;

/// <summary>Names of rows to the left of them, broken where they are long.</summary>
internal sealed class RowNames : Panel
{
    private const float Gap = 8;

    private readonly List<IReadOnlyList<string>> _names;

    /// <param name="names">The first on top.</param>
    /// <param name="room">The most width that names may take.</param>
    internal RowNames(IEnumerable<string> names, float room)
        : base(Edge.Left) => _names = [.. names.Select(n => ChartType.Key.Wrap(n, room))];

    internal float Width => ChartType.Margin + Gap + _names.SelectMany(n => n).Select(ChartType.Key.Width).DefaultIfEmpty(0).Max();

    /// <summary>What a row has to have so that no two names touch.</summary>
    internal float RowHeight => Math.Max(26, (_names.Max(n => n.Count) * ChartType.Key.LineHeight) + 8);

    public override float Measure(Paint paint) => Width;

    protected override void Draw(SKCanvas canvas, RenderPack pack, PixelRect place)
    {
        foreach (var (row, lines) in _names.Index())
        {
            var middle = pack.Plot.Axes.Left.GetPixel(_names.Count - 1 - row, pack.DataRect);
            var top = middle - (lines.Count * ChartType.Key.LineHeight / 2);
            foreach (var (line, text) in lines.Index())
                ChartType.Key.Draw(canvas, text, pack.DataRect.Left - Gap - ChartType.Key.Width(text), top + (line * ChartType.Key.LineHeight));
        }
    }
}
