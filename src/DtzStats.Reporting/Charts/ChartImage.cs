using DtzStats.Reporting.Charts.Plots;
using SkiaSharp;

namespace DtzStats.Reporting.Charts;

/// <summary>Draws charts. The same specification and size give the same bytes, whatever the culture and fonts of the machine.</summary>
public static class ChartImage
{
    /// <summary>In pixels, for a page of a report.</summary>
    public const int DefaultWidth = 900;

    /// <summary>In pixels, for half a page.</summary>
    public const int HalfWidth = 560;

    /// <summary>In pixels, for a telephone.</summary>
    public const int PhoneWidth = 360;

    /// <summary>Even colours are packed smaller as they are than as differences with what lies beside them, in a quarter of the time.</summary>
    private static readonly SKPngEncoderOptions Packing = new(SKPngEncoderFilterFlags.None, 3);

    // ScottPlot keeps its fonts in static fields.
    private static readonly Lock OneAtATime = new();

    /// <summary>A PNG with two pixels for each pixel of the chart, for print and sharp screens.</summary>
    /// <exception cref="NotSupportedException">The kind of chart is not known.</exception>
    public static byte[] Png(ChartSpec spec, int width = DefaultWidth)
    {
        // Only drawing takes its turn; packing the pixels does not.
        using var surface = Draw();
        using var pixels = surface.PeekPixels();
        using var packed = pixels.Encode(Packing)!;
        return packed.ToArray();

        SKSurface Draw()
        {
            lock (OneAtATime)
            {
                using var sheet = Make(spec, width);
                sheet.Plot.ScaleFactor = 2;
                var drawn = SKSurface.Create(new SKImageInfo(2 * width, 2 * sheet.Height, SKColorType.Rgba8888, SKAlphaType.Premul));
                sheet.Plot.Render(drawn.Canvas, 2 * width, 2 * sheet.Height);
                return drawn;
            }
        }
    }

    /// <summary>
    /// One SVG element without XML declaration, for a file or inline in HTML, with the chart's title and description.
    /// Its ids are its own, so that several charts can stand in one page; letters are outlines, so that no font is needed.
    /// </summary>
    /// <exception cref="NotSupportedException">The kind of chart is not known.</exception>
    public static string Svg(ChartSpec spec, int width = DefaultWidth)
    {
        return AccessibleSvg.Of(Draw(), spec);

        string Draw()
        {
            lock (OneAtATime)
            {
                using var sheet = Make(spec, width);
                return sheet.Plot.GetSvgXml(width, sheet.Height);
            }
        }
    }

    /// <summary>In pixels; so a page can keep the place free for a picture that is yet to come.</summary>
    /// <exception cref="NotSupportedException">The kind of chart is not known.</exception>
    public static int HeightOf(ChartSpec spec, int width)
    {
        lock (OneAtATime)
        {
            using var sheet = Make(spec, width);
            return sheet.Height;
        }
    }

    internal static Sheet Make(ChartSpec spec, int width) => spec switch
    {
        LineChartSpec lines => LinePlot.Make(lines, width),
        BarChartSpec bars => BarPlot.Make(bars, width),
        StackedBarChartSpec stacked => StackedBarPlot.Make(stacked, width),
        SlopeChartSpec slopes => SlopePlot.Make(slopes, width),
        DotPlotSpec dots => DotPlot.Make(dots, width),
        WaterfallChartSpec waterfall => WaterfallPlot.Make(waterfall, width),
        BubbleChartSpec bubbles => BubblePlot.Make(bubbles, width),
        SmallMultiplesSpec panels => SmallMultiplesPlot.Make(panels, width),
        MapSpec map => MapPlot.Make(map, width),
        _ => throw new NotSupportedException($"Charts of {spec.GetType().Name} cannot be drawn."),
    };
}
