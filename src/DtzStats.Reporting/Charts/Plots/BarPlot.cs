using ScottPlot;

namespace DtzStats.Reporting.Charts.Plots;

/// <summary>Draws horizontal bars: names to the left, values at the ends.</summary>
internal static class BarPlot
{
    internal const int PixelsPerBar = 26;

    internal static Plot Make(BarChartSpec spec, int width)
    {
        var plot = PlotFrame.Make(spec, width, []);
        if (!spec.Bars.Any(b => b.Value is not null))
        {
            PlotFrame.Empty(plot, spec.Language);
            return plot;
        }

        var places = spec.Bars.Select((b, i) => (Bar: b, Y: (double)(spec.Bars.Count - 1 - i))).ToList();
        Axes(plot, spec, places);
        foreach (var (bar, y) in places)
            Draw(plot, bar, y);
        return plot;
    }

    private static void Axes(Plot plot, BarChartSpec spec, List<(Bar Bar, double Y)> places)
    {
        var values = spec.Bars.Select(b => (double)(b.Value ?? 0)).ToList();
        var (low, high) = (Math.Min(0, values.Min()), Math.Max(0, values.Max()));
        // Room at the ends for the value texts.
        var room = Math.Max(high - low, 1) * 0.16;
        plot.Axes.SetLimits(low < 0 ? low - room : 0, high > 0 ? high + room : 0, -0.6, places.Count - 0.4);
        plot.Axes.Left.SetTicks([.. places.Select(p => p.Y)], [.. places.Select(p => p.Bar.Name)]);
        plot.Axes.Left.TickLabelStyle.ForeColor = Color.FromHex(ChartPalette.Ink);
        plot.Axes.Bottom.SetTicks([], []);
        plot.Axes.Bottom.Label.Text = spec.ValueAxis;
        plot.Axes.Bottom.Label.FontSize = ChartType.TickSize;
        plot.Axes.Bottom.Label.Bold = false;
        plot.Axes.Bottom.Label.ForeColor = Color.FromHex(ChartPalette.Muted);
        plot.HideGrid();
        plot.Axes.Margins(0, 0);
        plot.Axes.AddPanel(new RightMargin());
        plot.Add.VerticalLine(0, 1, Color.FromHex(ChartPalette.Axis));
    }

    private static void Draw(Plot plot, Bar bar, double y)
    {
        var value = (double)(bar.Value ?? 0);
        var colour = Color.FromHex(value < 0 ? ChartPalette.Decrease : ChartPalette.Increase);
        if (bar.Value is not null)
            plot.Add.Bar(new ScottPlot.Bar { Position = y, Value = value, FillColor = colour, LineWidth = 0, Orientation = Orientation.Horizontal, Size = 0.62 });
        var text = plot.Add.Text(bar.ValueText, value, y);
        text.LabelFontSize = ChartType.TickSize;
        text.LabelFontColor = bar.Value is null ? Color.FromHex(ChartPalette.Muted) : Color.FromHex(ChartPalette.Ink);
        text.LabelAlignment = value < 0 ? Alignment.MiddleRight : Alignment.MiddleLeft;
        text.OffsetX = value < 0 ? -6 : 6;
    }

    private sealed class RightMargin() : Panel(Edge.Right)
    {
        public override float Measure(Paint paint) => ChartType.Margin;

        protected override void Draw(SkiaSharp.SKCanvas canvas, RenderPack pack, PixelRect place)
        {
        }
    }
}
