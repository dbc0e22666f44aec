using DtzStats.Reporting.Charts.Fonts;
using ScottPlot;
using SkiaSharp;

namespace DtzStats.Reporting.Charts.Plots;

/// <summary>Above the plot: title, subtitle, the mark where there is one, what the value axis counts, and what signs stand for.</summary>
internal sealed class HeadingPanel : Panel
{
    private const float Gap = 8;

    private readonly List<(Lettering Lettering, string Text)> _lines;
    private readonly bool _hasMark;
    private readonly Key _key;

    internal HeadingPanel(ChartSpec spec, int width, IReadOnlyList<KeyEntry> key)
        : base(Edge.Top)
    {
        var room = width - (2 * ChartType.Margin);
        _hasMark = spec.Mark is not null;
        _lines =
        [
            .. Wrapped(ChartType.Title, spec.Title, room),
            .. Wrapped(ChartType.Subtitle, spec.Subtitle, room),
            .. Wrapped(ChartType.Mark, spec.Mark ?? "", room),
            .. Wrapped(ChartType.AxisTitle, spec.ValueAxis, room),
        ];
        _key = new Key(key, room);
    }

    internal float Height => ChartType.Margin + _lines.Sum(l => l.Lettering.LineHeight) + (_hasMark ? 2 * Gap : Gap) + Gap + (_key.Height > 0 ? _key.Height + Gap : 0);

    public override float Measure(Paint paint) => Height;

    protected override void Draw(SKCanvas canvas, RenderPack pack, PixelRect place)
    {
        var top = ChartType.Margin;
        foreach (var (lettering, text) in _lines)
        {
            // The axis title stands nearer to its axis than to the heading.
            if (lettering == ChartType.AxisTitle || lettering == ChartType.Mark)
                top += Gap;
            lettering.Draw(canvas, text, ChartType.Margin, top);
            top += lettering.LineHeight;
        }

        _key.Draw(canvas, ChartType.Margin, top + Gap);
    }

    private static IEnumerable<(Lettering Lettering, string Text)> Wrapped(Lettering lettering, string text, float room) =>
        lettering.Wrap(text, room).Select(line => (lettering, line));
}
