using DtzStats.Reporting.Charts.Fonts;
using ScottPlot;
using SkiaSharp;

namespace DtzStats.Reporting.Charts.Plots;

/// <summary>Below the plot: notes on its signs, the source with the publisher's credit, and the mark where there is one.</summary>
internal sealed class FooterPanel : Panel
{
    private const float Gap = 10;

    private readonly List<(Lettering Lettering, string Text)> _lines;

    internal FooterPanel(ChartSpec spec, int width)
        : base(Edge.Bottom)
    {
        var room = width - (2 * ChartType.Margin);
        // A source that bears the mark in its own name says it already.
        var mark = spec.Mark is { } text && !spec.Source.Contains(text, StringComparison.OrdinalIgnoreCase) ? text : "";
        _lines =
        [
            .. spec.FootNotes().Append(spec.Source).SelectMany(t => ChartType.Source.Wrap(t, room)).Select(l => (ChartType.Source, l)),
            .. ChartType.Mark.Wrap(mark, room).Select(l => (ChartType.Mark, l)),
        ];
    }

    internal float Height => Gap + _lines.Sum(l => l.Lettering.LineHeight) + ChartType.Margin;

    public override float Measure(Paint paint) => Height;

    protected override void Draw(SKCanvas canvas, RenderPack pack, PixelRect place)
    {
        var top = pack.ScaledFigureRect.Bottom - ChartType.Margin - _lines.Sum(l => l.Lettering.LineHeight);
        foreach (var (lettering, text) in _lines)
        {
            lettering.Draw(canvas, text, ChartType.Margin, top);
            top += lettering.LineHeight;
        }
    }
}
