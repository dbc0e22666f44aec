using ScottPlot;
using SkiaSharp;

namespace DtzStats.Reporting.Charts.Plots;

/// <summary>Something inside a plot that draws itself in pixels, for what has to keep clear of other texts.</summary>
internal abstract class Drawing : IPlottable
{
    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new Axes();

    public IEnumerable<LegendItem> LegendItems => [];

    public AxisLimits GetAxisLimits() => AxisLimits.NoLimits;

    public void Render(RenderPack rp) => Draw(rp.Canvas, rp.DataRect);

    protected abstract void Draw(SKCanvas canvas, PixelRect place);
}
