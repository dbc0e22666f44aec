using DtzStats.Reporting.Charts;
using DtzStats.Reporting.Charts.Drawing;
using DtzStats.Reporting.Charts.Layout;

namespace DtzStats.Reporting.Tests.Charts;

/// <summary>The texts on a chart, before they become outlines.</summary>
internal static class DrawnText
{
    internal static List<Lettering> Of(ChartSpec spec, int width = ChartImage.DefaultWidth) =>
        [.. Picture(spec, width).Shapes.OfType<Lettering>()];

    internal static List<string> Of(ChartSpec spec, string part, int width = ChartImage.DefaultWidth) =>
        [.. Of(spec, width).Where(t => t.Part == part).Select(t => t.Text)];

    internal static Picture Picture(ChartSpec spec, int width)
    {
        var height = ChartImage.DefaultHeight(spec, width);
        return spec is LineChartSpec lines ? new LineChart(lines, width, height).Draw() : new BarChart((BarChartSpec)spec, width).Draw(height);
    }
}
