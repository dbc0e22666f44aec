using DtzStats.Core.Languages;
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

    private static readonly MarkerShape[] Markers =
        [MarkerShape.FilledCircle, MarkerShape.FilledSquare, MarkerShape.FilledTriangleUp, MarkerShape.FilledDiamond, MarkerShape.FilledTriangleDown, MarkerShape.FilledCircle];

    internal static Plot Make(LineChartSpec spec, int width)
    {
        var points = spec.Lines.SelectMany(l => l.Points).ToList();
        var plot = PlotFrame.Make(spec, width, Notes(spec, points));
        if (points.TrueForAll(p => p.Value is null))
        {
            PlotFrame.Empty(plot, spec.Language);
            return plot;
        }

        Axes(plot, spec, points, width);
        foreach (var chartBreak in spec.Breaks)
            Break(plot, chartBreak);
        foreach (var (place, line) in spec.Lines.Index())
            Line(plot, line, place, spec.Breaks);
        plot.Axes.AddPanel(new LineNames(spec.Lines, width * 0.28f));
        return plot;
    }

    private static IEnumerable<string> Notes(LineChartSpec spec, List<LinePoint> points)
    {
        if (points.Exists(p => p is { IsProvisional: true, Value: not null }))
            yield return spec.Language == Language.Dutch ? "Open teken: voorlopig cijfer" : "Open marker: provisional figure";
        foreach (var note in spec.Notes)
            yield return note;
    }

    private static void Axes(Plot plot, LineChartSpec spec, List<LinePoint> points, int width)
    {
        var (first, last) = (points.Min(p => p.Year), points.Max(p => p.Year));
        var values = points.Where(p => p.Value is not null).Select(p => (double)p.Value!.Value).ToList();
        var scale = ValueScale.Of(values.Min(), values.Max(), spec.FromZero);
        plot.Axes.SetLimits(first - 0.4, last + 0.4, scale.Bottom, scale.Top);
        plot.Axes.Left.SetTicks([.. scale.Ticks], [.. scale.Ticks.Select(t => NumberText.Value((decimal)t, spec.Language, scale.Decimals))]);
        var years = Years(first, last, width);
        plot.Axes.Bottom.TickGenerator = new NumericManual([.. years.Select(y => (double)y)], [.. years.Select(y => new Period(y).ToString())]);
        plot.Axes.Bottom.Label.Text = spec.CategoryAxis;
        plot.Axes.Bottom.Label.FontSize = ChartType.TickSize;
        plot.Axes.Bottom.Label.Bold = false;
        plot.Axes.Bottom.Label.ForeColor = Color.FromHex(ChartPalette.Muted);
        plot.Axes.Bottom.FrameLineStyle.Width = 1;
        plot.Axes.Bottom.FrameLineStyle.Color = Color.FromHex(ChartPalette.Axis);
        plot.Grid.XAxisStyle.IsVisible = false;
        plot.Grid.YAxisStyle.MajorLineStyle.Color = Color.FromHex(ChartPalette.Grid);
    }

    /// <summary>Each year where there is room, else every second or fifth, counted back from the last.</summary>
    private static List<int> Years(int first, int last, int width)
    {
        var fit = Math.Max(2, (int)(width * 0.65f / LeastPixelsPerYear));
        var step = YearSteps.First(s => s == YearSteps[^1] || (last - first) / s < fit);
        return [.. Enumerable.Range(first, last - first + 1).Where(y => (last - y) % step == 0)];
    }

    private static void Line(Plot plot, LineSeries line, int place, IReadOnlyList<ChartBreak> breaks)
    {
        var colour = Color.FromHex(ChartPalette.Line(place));
        foreach (var run in Runs(line.Points, breaks))
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

    /// <summary>Stretches of years that follow one another with a value in each, and no break between.</summary>
    private static IEnumerable<List<LinePoint>> Runs(IReadOnlyList<LinePoint> points, IReadOnlyList<ChartBreak> breaks)
    {
        var run = new List<LinePoint>();
        foreach (var point in points.Where(p => p.Value is not null).OrderBy(p => p.Year))
        {
            if (run.Count > 0 && (run[^1].Year + 1 != point.Year || breaks.Any(b => b.Year == point.Year)))
            {
                yield return run;
                run = [];
            }

            run.Add(point);
        }

        if (run.Count > 0)
            yield return run;
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

        var text = plot.Add.Text(chartBreak.Label, x, limits.Top);
        text.LabelFontSize = ChartType.TickSize;
        text.LabelFontColor = Color.FromHex(ChartPalette.Muted);
        text.LabelAlignment = Alignment.UpperLeft;
        text.OffsetX = 5;
    }
}
