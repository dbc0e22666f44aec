using DtzStats.Core.Periods;
using DtzStats.Reporting.Formatting;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace DtzStats.Reporting.Charts.Plots;

/// <summary>Draws a line chart: a tick a year, light horizontal grid, names at the ends of the lines.</summary>
internal static class LinePlot
{
    private const float LeastPixelsPerYear = 44;

    private static readonly int[] YearSteps = [1, 2, 5, 10, 20];

    internal static readonly MarkerShape[] Markers =
        [MarkerShape.FilledCircle, MarkerShape.FilledSquare, MarkerShape.FilledTriangleUp, MarkerShape.FilledDiamond, MarkerShape.FilledTriangleDown, MarkerShape.FilledCircle];

    private const int LeastHeight = 480;

    private const float LeastBody = 280;

    internal static Sheet Make(LineChartSpec spec, int width)
    {
        var points = spec.Lines.SelectMany(l => l.Points).ToList();
        var sheet = PlotFrame.Make(spec, width);
        if (spec.Scale is not { } scale)
            return PlotFrame.Empty(sheet, spec.Language);
        var plot = sheet.Plot;
        var places = ChartPalette.Places([.. spec.Lines.Select(l => l.Name)]);
        Axes(plot, spec, scale, (points.Min(p => p.Year), points.Max(p => p.Year)), width);
        foreach (var chartBreak in spec.Breaks)
            Break(plot, chartBreak);
        foreach (var annotation in spec.Annotations)
            Annotate(plot, annotation);
        if (spec.Reference is { } reference)
            plot.Add.HorizontalLine((double)reference.Value, 1.2f, Color.FromHex(ChartPalette.Axis));
        foreach (var (line, place) in spec.Lines.Zip(places))
            Line(plot, line, place, spec.Breaks);
        plot.Axes.AddPanel(new YearBand(spec, width));
        plot.Axes.AddPanel(new LineNames(spec.Lines, places, width * 0.28f));
        return sheet.WithBody(LeastBody, LeastHeight);
    }

    private static void Axes(Plot plot, LineChartSpec spec, ValueScale scale, (int First, int Last) span, int width)
    {
        var (first, last) = span;
        plot.Axes.SetLimits(first - 0.4, last + 0.4, scale.Bottom, scale.Top);
        plot.Axes.Left.SetTicks([.. scale.Ticks], [.. scale.Ticks.Select(t => NumberText.Value((decimal)t, spec.Language, scale.Decimals))]);
        var years = Years(first, last, width);
        plot.Axes.Bottom.TickGenerator = new NumericManual([.. years.Select(y => (double)y)], [.. years.Select(y => new Period(y).ToString())]);
        PlotFrame.NameBottom(plot, spec.CategoryAxis);
        plot.Axes.Bottom.FrameLineStyle.Width = 1;
        plot.Axes.Bottom.FrameLineStyle.Color = Color.FromHex(ChartPalette.Axis);
        plot.Grid.XAxisStyle.IsVisible = false;
        plot.Grid.YAxisStyle.MajorLineStyle.Color = Color.FromHex(ChartPalette.Grid);
    }

    /// <summary>Each year where there is room, else every second or fifth, counted back from the last.</summary>
    internal static List<int> Years(int first, int last, int width)
    {
        var fit = Math.Max(2, (int)(width * 0.65f / LeastPixelsPerYear));
        var step = YearSteps.First(s => s == YearSteps[^1] || (last - first) / s < fit);
        return [.. Enumerable.Range(first, last - first + 1).Where(y => (last - y) % step == 0)];
    }

    private static void Line(Plot plot, LineSeries line, int place, IReadOnlyList<ChartBreak> breaks)
    {
        var colour = Color.FromHex(ChartPalette.Line(place));
        foreach (var run in LineRuns.Of(line.Points, breaks))
        {
            var scatter = plot.Add.Scatter(run.Select(p => (double)p.Year).ToArray(), run.Select(p => (double)p.Value!.Value).ToArray(), colour);
            scatter.LineWidth = 2.5f;
            scatter.MarkerSize = 0;
        }

        foreach (var point in line.Points.Where(p => p.Value is not null))
        {
            var marker = plot.Add.Marker(point.Year, (double)point.Value!.Value, Markers[place % Markers.Length], 7.5f, point.IsProvisional ? Colors.White : colour);
            marker.MarkerStyle.OutlineColor = colour;
            marker.MarkerStyle.OutlineWidth = 1.8f;
        }
    }

    /// <summary>A line of dashes. They are drawn one by one, because SVG drawing here knows no patterns.</summary>
    private static void Break(Plot plot, ChartBreak chartBreak)
    {
        const int dashes = 24;
        var limits = plot.Axes.GetLimits();
        var (x, step) = (chartBreak.Year - 0.5, limits.VerticalSpan / dashes);
        for (var i = 0; i < dashes; i++)
        {
            var dash = plot.Add.Line(x, limits.Bottom + (i * step), x, limits.Bottom + ((i + 0.55) * step));
            dash.LineColor = Color.FromHex(ChartPalette.Axis);
            dash.LineWidth = 1.2f;
        }
    }

    private static void Annotate(Plot plot, ChartAnnotation annotation)
    {
        var line = plot.Add.VerticalLine(annotation.Year, 1, Color.FromHex(ChartPalette.Axis));
        line.LineColor = Color.FromHex(ChartPalette.Axis).WithAlpha(0.5);
    }
}
