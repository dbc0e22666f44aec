using ScottPlot;

namespace DtzStats.Reporting.Charts.Plots;

/// <summary>Draws slopes: the first year on the left, the last on the right, names and values at the ends.</summary>
internal static class SlopePlot
{
    private const float LeastBody = 320;

    /// <summary>In pixels, for half a mark.</summary>
    private const double MarkRoom = 10;

    /// <summary>Narrower than this there is room for names on one side only.</summary>
    private const int NamesOnBothSides = 500;

    internal static Sheet Make(SlopeChartSpec spec, int width)
    {
        var sheet = PlotFrame.Make(spec, width);
        List<double> values = [.. spec.Values().Where(v => v.Value.Value is not null).Select(v => (double)v.Value.Value!.Value)];
        if (values.Count == 0)
            return PlotFrame.Empty(sheet, spec.Language);
        var plot = sheet.Plot;
        var places = ChartPalette.Places([.. spec.Lines.Select(l => l.Name)]);
        var left = Labels(Edge.Left, spec, places, width);
        var right = Labels(Edge.Right, spec, places, width);
        Axes(plot, spec, values, MarkRoom / Math.Max(MarkRoom * 4, width - left.Width - right.Width));
        foreach (var (line, place) in spec.Lines.Zip(places))
            Draw(plot, line, place);
        plot.Axes.AddPanel(left);
        plot.Axes.AddPanel(right);
        return sheet.WithBody(Math.Max(LeastBody, Math.Max(left.Height, right.Height) + 60));
    }

    /// <param name="beside">What part of the way from one year to the other is left free at both sides.</param>
    private static void Axes(Plot plot, SlopeChartSpec spec, List<double> values, double beside)
    {
        var range = Math.Max(values.Max() - values.Min(), 1e-6);
        plot.Axes.SetLimits(-beside, 1 + beside, values.Min() - (0.06 * range), values.Max() + (0.06 * range));
        plot.HideGrid();
        plot.Axes.Left.SetTicks([], []);
        plot.Axes.Bottom.SetTicks([0, 1], [spec.From, spec.To]);
        plot.Add.VerticalLine(0, 1, Color.FromHex(ChartPalette.Grid));
        plot.Add.VerticalLine(1, 1, Color.FromHex(ChartPalette.Grid));
    }

    private static void Draw(Plot plot, SlopeLine line, int place)
    {
        var colour = Color.FromHex(ChartPalette.Line(place));
        if (line is { From.Value: { } from, To.Value: { } to, Break: false })
        {
            var drawn = plot.Add.Line(0, (double)from, 1, (double)to);
            drawn.LineColor = colour;
            drawn.LineWidth = 2.5f;
        }

        foreach (var (x, end) in new[] { (0.0, line.From), (1.0, line.To) }.Where(e => e.Item2.Value is not null))
        {
            var marker = plot.Add.Marker(x, (double)end.Value!.Value, LinePlot.Markers[place % LinePlot.Markers.Length], 8.5f, end.IsProvisional ? Colors.White : colour);
            marker.MarkerStyle.OutlineColor = colour;
            marker.MarkerStyle.OutlineWidth = 1.8f;
        }
    }

    private static SlopeLabels Labels(Edge edge, SlopeChartSpec spec, IReadOnlyList<int> places, int width)
    {
        var withNames = edge == Edge.Right || width >= NamesOnBothSides;
        var labels = spec.Lines.Zip(places)
            .Select(l => (l.First.Name, Place: l.Second, Value: edge == Edge.Left ? l.First.From : l.First.To, Other: l.First.To))
            .Where(l => l.Value.Value is not null)
            .Select(l => (Text(l.Name, l.Value.Text(spec.Kind, spec.Language), withNames || l.Other.Value is null, edge), ChartPalette.Line(l.Place), (double)l.Value.Value!.Value));
        return new SlopeLabels(edge, labels, width * (width >= NamesOnBothSides ? 0.34f : withNames ? 0.4f : 0.24f));
    }

    private static string Text(string name, string value, bool withName, Edge edge) =>
        !withName ? value : edge == Edge.Left ? $"{name} {value}" : $"{value} {name}";
}
