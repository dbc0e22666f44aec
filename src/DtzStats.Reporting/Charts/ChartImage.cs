using DtzStats.Reporting.Charts.Drawing;
using DtzStats.Reporting.Charts.Layout;

namespace DtzStats.Reporting.Charts;

/// <summary>
/// Draws charts. The same specification and size give the same bytes, whatever the culture and the fonts of the machine.
/// Safe to use from several threads at once.
/// </summary>
public static class ChartImage
{
    /// <summary>In pixels, for a page of a report; a phone is served with about 390.</summary>
    public const int DefaultWidth = 900;

    public const int LeastWidth = 280;

    /// <param name="scale">Pixels of the image for each pixel of the chart: 2 for print and sharp screens.</param>
    /// <exception cref="ArgumentOutOfRangeException">The width is below <see cref="LeastWidth"/>, or height or scale not above zero.</exception>
    /// <exception cref="NotSupportedException">The kind of chart is not known.</exception>
    public static byte[] Png(ChartSpec spec, int width, int height, float scale = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(scale);
        return PngPainter.Paint(Draw(spec, width, height), scale);
    }

    /// <summary>
    /// One SVG element without XML declaration, for a file or inline in HTML. Its ids are its own, so that several
    /// charts can stand in one page; letters are outlines, so that no font is needed.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The width is below <see cref="LeastWidth"/>, or the height not above zero.</exception>
    /// <exception cref="NotSupportedException">The kind of chart is not known.</exception>
    public static string Svg(ChartSpec spec, int width, int height) =>
        SvgWriter.Write(Draw(spec, width, height), spec.Title, Description(spec));

    /// <summary>The height at which a chart of this width is neither crowded nor hollow: for bars it follows their number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The width is below <see cref="LeastWidth"/>.</exception>
    /// <exception cref="NotSupportedException">The kind of chart is not known.</exception>
    public static int DefaultHeight(ChartSpec spec, int width = DefaultWidth)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, LeastWidth);
        return spec switch
        {
            LineChartSpec lines => LineChart.NaturalHeight(lines, width),
            BarChartSpec bars => new BarChart(bars, width).NaturalHeight,
            _ => throw Unknown(spec),
        };
    }

    private static Picture Draw(ChartSpec spec, int width, int height)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, LeastWidth);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(height);
        return spec switch
        {
            LineChartSpec lines => new LineChart(lines, width, height).Draw(),
            BarChartSpec bars => new BarChart(bars, width).Draw(height),
            _ => throw Unknown(spec),
        };
    }

    private static NotSupportedException Unknown(ChartSpec spec) => new($"Charts of {spec.GetType().Name} cannot be drawn.");

    private static string Description(ChartSpec spec) =>
        spec.Mark is { } mark && !spec.Description.Contains(mark, StringComparison.OrdinalIgnoreCase) ? $"{spec.Description} ({mark})" : spec.Description;
}
