using DtzStats.Reporting.Formatting;
using ScottPlot;

namespace DtzStats.Reporting.Charts.Plots;

/// <summary>Draws bubbles around two lines: as strong as in the whole (1), and no growth (0).</summary>
internal static class BubblePlot
{
    internal static Sheet Make(BubbleChartSpec spec, int width)
    {
        var sheet = PlotFrame.Make(spec, width);
        if (spec.Drawn.Count == 0)
            return PlotFrame.Empty(sheet, spec.Language);
        var (plot, body) = (sheet.Plot, Math.Clamp(width * 0.55f, 340, 480));
        var largest = Math.Clamp(width * 0.04f, 18, 34);
        var most = (double)spec.Drawn.Max(b => b.Size.Value!.Value);
        var bubbles = spec.Drawn.Select(b => (Bubble: b, Radius: (float)Math.Max(3, largest * Math.Sqrt((double)b.Size.Value!.Value / most)))).ToList();
        Axes(plot, spec, 1.4 * largest / (width - 90), 1.4 * largest / (body - 60));
        foreach (var (bubble, radius) in bubbles)
            Draw(plot, bubble, radius);
        plot.Add.Plottable(new BubbleLabels(bubbles, Math.Min(170, width * 0.3f)));
        plot.Axes.AddPanel(new MarginPanel(Edge.Right));
        return sheet.WithBody(body);
    }

    /// <param name="across">What part of the width the largest bubble needs beside the outer ones.</param>
    private static void Axes(Plot plot, BubbleChartSpec spec, double across, double up)
    {
        var x = Around([.. spec.Drawn.Select(b => (double)b.Quotient.Value!.Value), 1], across);
        var y = Around([.. spec.Drawn.Select(b => (double)b.Growth.Value!.Value), 0], up);
        plot.Axes.SetLimits(x.Low, x.High, y.Low, y.High);
        // A scale has steps of one and more; quotients are counted in hundredths.
        List<double> quotients = [.. Ticks(100 * x.Low, 100 * x.High).Select(t => t / 100)];
        var growths = Ticks(y.Low, y.High);
        plot.Axes.Bottom.SetTicks([.. quotients], [.. quotients.Select(t => NumberText.Value((decimal)t, spec.Language, 2))]);
        plot.Axes.Left.SetTicks([.. growths], [.. growths.Select(t => NumberText.PercentChange((decimal)t, spec.Language, growths.TrueForAll(g => g % 1 == 0) ? 0 : 1))]);
        plot.Grid.XAxisStyle.MajorLineStyle.Color = Color.FromHex(ChartPalette.Grid);
        plot.Grid.YAxisStyle.MajorLineStyle.Color = Color.FromHex(ChartPalette.Grid);
        PlotFrame.NameBottom(plot, spec.QuotientAxis);
        plot.Add.VerticalLine(1, 1.2f, Color.FromHex(ChartPalette.Axis));
        plot.Add.HorizontalLine(0, 1.2f, Color.FromHex(ChartPalette.Axis));
    }

    private static (double Low, double High) Around(List<double> values, double part)
    {
        var range = Math.Max(values.Max() - values.Min(), 0.1);
        var room = range * part / (1 - (2 * part));
        return (values.Min() - room, values.Max() + room);
    }

    private static List<double> Ticks(double low, double high) =>
        [.. ValueScale.Of(low, high, fromZero: false).Ticks.Where(t => low <= t && t <= high)];

    private static void Draw(Plot plot, Bubble bubble, float radius)
    {
        var growth = (double)bubble.Growth.Value!.Value;
        var colour = Color.FromHex(growth < 0 ? ChartPalette.Decrease : ChartPalette.Increase);
        var marker = plot.Add.Marker((double)bubble.Quotient.Value!.Value, growth, MarkerShape.FilledCircle, 2 * radius, colour.WithAlpha(0.35));
        marker.MarkerStyle.OutlineColor = colour;
        marker.MarkerStyle.OutlineWidth = 1.4f;
    }
}
