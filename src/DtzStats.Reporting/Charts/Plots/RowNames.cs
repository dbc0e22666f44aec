using ScottPlot;
using SkiaSharp;

namespace DtzStats.Reporting.Charts.Plots;

/// <summary>Names of rows: to the left of them, broken where they are long; on a narrow chart above them, to leave the marks the width, and then on white, for lines run from row to row.</summary>
internal sealed class RowNames : Panel
{
    private const float Gap = 8;
    private const float MarkHeight = 26;

    /// <summary>What names take at most of the width where they stand to the left.</summary>
    private const float LeftPart = 0.36f;

    /// <summary>Narrower than this, names stand above.</summary>
    private const int Narrow = 480;

    private readonly List<IReadOnlyList<string>> _names;
    private readonly bool _isAbove;

    /// <param name="names">The first on top.</param>
    /// <param name="width">Of the chart.</param>
    internal RowNames(IEnumerable<string> names, int width)
        : base(Edge.Left)
    {
        _isAbove = width < Narrow;
        var room = _isAbove ? width - (3 * ChartType.Margin) : width * LeftPart;
        _names = [.. names.Select(n => ChartType.Key.Wrap(n, room))];
    }

    internal float Width => _isAbove ? 0 : ChartType.Margin + Gap + _names.SelectMany(n => n).Select(ChartType.Key.Width).DefaultIfEmpty(0).Max();

    /// <summary>Of all rows together, in pixels.</summary>
    internal float Height => _names.Sum(HeightOf);

    /// <summary>Where the marks of a row have their middle, in pixels from the top of the rows.</summary>
    internal float MiddleOf(int row)
    {
        var bottom = _names.Take(row + 1).Sum(HeightOf);
        return bottom - (_isAbove ? MarkHeight / 2 : HeightOf(_names[row]) / 2);
    }

    public override float Measure(Paint paint) => Width;

    protected override void Draw(SKCanvas canvas, RenderPack pack, PixelRect place)
    {
        using var behind = new SKPaint { Color = SKColors.White };
        foreach (var (row, lines) in _names.Index())
        {
            var middle = pack.Plot.Axes.Left.GetPixel(-MiddleOf(row), pack.DataRect);
            var height = lines.Count * ChartType.Key.LineHeight;
            var top = _isAbove ? middle - (MarkHeight / 2) - height + 3 : middle - (height / 2);
            foreach (var (line, text) in lines.Index())
            {
                var left = _isAbove ? ChartType.Margin : pack.DataRect.Left - Gap - ChartType.Key.Width(text);
                if (_isAbove)
                    canvas.DrawRect(left, top + (line * ChartType.Key.LineHeight), ChartType.Key.Width(text) + 3, ChartType.Key.LineHeight - 1, behind);
                ChartType.Key.Draw(canvas, text, left, top + (line * ChartType.Key.LineHeight));
            }
        }
    }

    private float HeightOf(IReadOnlyList<string> lines)
    {
        var names = lines.Count * ChartType.Key.LineHeight;
        return _isAbove ? names + MarkHeight + 2 : Math.Max(MarkHeight, names + 8);
    }
}
