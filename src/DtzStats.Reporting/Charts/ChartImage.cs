using DtzStats.Reporting.Charts.Plots;
using ScottPlot;

namespace DtzStats.Reporting.Charts;

/// <summary>Draws charts. The same specification and size give the same bytes, whatever the culture and fonts of the machine.</summary>
public static class ChartImage
{
    /// <summary>In pixels, for a page of a report.</summary>
    public const int DefaultWidth = 900;

    private const int LineHeight = 480;

    /// <summary>What stands above and below the bars.</summary>
    private const int AroundBars = 190;

    // ScottPlot keeps its fonts in static fields.
    private static readonly Lock OneAtATime = new();

    /// <summary>A PNG with two pixels for each pixel of the chart, for print and sharp screens.</summary>
    /// <exception cref="NotSupportedException">The kind of chart is not known.</exception>
    public static byte[] Png(ChartSpec spec, int width = DefaultWidth)
    {
        lock (OneAtATime)
        {
            using var plot = Make(spec, width);
            plot.ScaleFactor = 2;
            return plot.GetImageBytes(2 * width, 2 * HeightOf(spec), ImageFormat.Png);
        }
    }

    /// <summary>
    /// One SVG element without XML declaration, for a file or inline in HTML, with the chart's title and description.
    /// Its ids are its own, so that several charts can stand in one page; letters are outlines, so that no font is needed.
    /// </summary>
    /// <exception cref="NotSupportedException">The kind of chart is not known.</exception>
    public static string Svg(ChartSpec spec, int width = DefaultWidth)
    {
        lock (OneAtATime)
        {
            using var plot = Make(spec, width);
            return AccessibleSvg.Of(plot.GetSvgXml(width, HeightOf(spec)), spec);
        }
    }

    private static Plot Make(ChartSpec spec, int width) => spec switch
    {
        LineChartSpec lines => LinePlot.Make(lines, width),
        BarChartSpec bars => BarPlot.Make(bars, width),
        _ => throw new NotSupportedException($"Charts of {spec.GetType().Name} cannot be drawn."),
    };

    private static int HeightOf(ChartSpec spec) =>
        spec is BarChartSpec bars ? AroundBars + (Math.Max(3, bars.Bars.Count) * BarPlot.PixelsPerBar) : LineHeight;
}
