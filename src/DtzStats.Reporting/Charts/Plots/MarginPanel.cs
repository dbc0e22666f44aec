using ScottPlot;
using SkiaSharp;

namespace DtzStats.Reporting.Charts.Plots;

/// <summary>Nothing, where the plot would else reach to the edge of the chart.</summary>
internal sealed class MarginPanel(Edge edge) : Panel(edge)
{
    public override float Measure(Paint paint) => ChartType.Margin;

    protected override void Draw(SKCanvas canvas, RenderPack pack, PixelRect place)
    {
    }
}
