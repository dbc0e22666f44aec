using DtzStats.Core.Languages;
using DtzStats.Reporting.Charts.Drawing;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Charts.Layout;

/// <summary>Lays out a line chart: years along the bottom, values up the side, names at the ends of the lines.</summary>
internal sealed class LineChart
{
    private const double AxisRoom = 46;
    private const double PlotGap = 6;
    private const double StepHeight = 56;
    private const double NaturalPlotHeight = 290;
    private const double NarrowPlotHeight = 230;

    private readonly LineChartSpec _spec;
    private readonly Sketch _sketch = new();
    private readonly ChartFrame _frame;
    private readonly BreakMarks _breaks;
    private readonly ValueScale _values;
    private readonly YearScale _years;
    private readonly PlotArea _plot;
    private readonly EndLabels _labels;
    private readonly int _width;
    private readonly int _height;

    internal LineChart(LineChartSpec spec, int width, int height)
    {
        (_spec, _width, _height) = (spec, width, height);
        var points = spec.Lines.SelectMany(l => l.Points).Where(p => p.Value is not null).ToList();
        var years = points.Select(p => p.Year).DefaultIfEmpty(0).ToList();
        _breaks = new BreakMarks(spec.Breaks, years.Min(), years.Max());
        _labels = new EndLabels(spec.Lines, width * 0.3);
        var plain = new ChartFrame(spec, width, spec.ValueAxis, []);
        var steps = Math.Max(2, (int)((height - plain.Above - _breaks.Height - AxisRoom - plain.Below) / StepHeight));
        _values = ValueScale.Of([.. points.Select(p => p.Value!.Value)], spec.FromZero, steps);
        _frame = new ChartFrame(spec, width, spec.ValueAxis, Notes(points));
        var ticks = TextLines.Widest(_values.Ticks.Select(Tick), ChartType.Tick);
        _plot = new PlotArea(
            ChartFrame.Margin + ticks + 8,
            _frame.Above + _breaks.Height + PlotGap,
            width - ChartFrame.Margin - _labels.Width,
            height - _frame.Below - AxisRoom);
        _years = new YearScale(years.Min(), years.Max(), _plot);
    }

    private bool IsEmpty => _spec.Lines.All(l => l.Points.All(p => p.Value is null));

    /// <summary>The height that leaves the plot its usual height, whatever stands above and below it.</summary>
    internal static int NaturalHeight(LineChartSpec spec, int width)
    {
        var plot = width < ChartFrame.NarrowBelow ? NarrowPlotHeight : NaturalPlotHeight;
        var trial = new LineChart(spec, width, (int)plot * 2);
        return (int)Math.Ceiling(plot + (plot * 2) - trial._plot.Height);
    }

    internal Picture Draw()
    {
        _frame.Draw(_sketch, _height);
        if (IsEmpty)
            _frame.Empty(_sketch, _plot);
        else
            Plot();
        return new Picture(_width, _height, _sketch.Shapes);
    }

    private void Plot()
    {
        ValueAxis();
        YearAxis();
        _breaks.Draw(_sketch, _plot, _years);
        foreach (var (place, line) in _spec.Lines.Index())
            Line(line, new LineLook(place));
        _labels.Draw(_sketch, _plot, _years, Y);
    }

    private void ValueAxis()
    {
        foreach (var tick in _values.Ticks)
        {
            _sketch.Line("grid", new Pen(ChartPalette.Grid, 1), _plot.Left, Crisp(Y(tick)), _plot.Right, Crisp(Y(tick)));
            _sketch.Right("tick", ChartType.Tick, _plot.Left - 8, Y(tick) + ChartType.Tick.HalfCapital, Tick(tick));
        }
    }

    private void YearAxis()
    {
        var pen = new Pen(ChartPalette.Axis, 1);
        var y = Crisp(_plot.Bottom);
        _sketch.Line("axis", pen, _plot.Left, y, _plot.Right, y);
        var labelled = _years.Labelled(ChartType.Tick).ToHashSet();
        for (var year = _years.First; year <= _years.Last; year++)
        {
            var x = Crisp(_years.X(year));
            _sketch.Line("axis", pen, x, y, x, y + (labelled.Contains(year) ? 6 : 3));
            if (labelled.Contains(year))
                _sketch.Centre("tick", ChartType.Tick, _years.X(year), y + 20, YearScale.Text(year));
        }

        _sketch.Centre("axis-title", ChartType.Axis, (_plot.Left + _plot.Right) / 2, y + 40, _spec.CategoryAxis);
    }

    private void Line(LineSeries line, LineLook look)
    {
        var runs = LineRun.Of(line, _spec.Breaks);
        foreach (var run in runs.Where(r => r.Count > 1))
            _sketch.Add(new Figure("line", PathData.Polyline(run.Select(p => (_years.X(p.Year), Y(p.Value!.Value)))), look.Pen, Fill: null));
        foreach (var point in runs.SelectMany(r => r.Where(p => HasMarker(p, r))))
            _sketch.Add(look.Marker(_years.X(point.Year), Y(point.Value!.Value), point.IsProvisional));
    }

    /// <summary>Every point where there is room; else what would not be seen without: ends, and provisional figures.</summary>
    private bool HasMarker(LinePoint point, IReadOnlyList<LinePoint> run) =>
        _years.YearWidth >= 15 || point.IsProvisional || point == run[0] || point == run[^1];

    private IEnumerable<string> Notes(List<LinePoint> points)
    {
        var dutch = _spec.Language == Language.Dutch;
        if (points.Any(p => p.IsProvisional))
            yield return dutch ? "Open markering: voorlopig cijfer." : "Open marker: provisional figure.";
        if (points.Count > 0 && _values is not { Low: <= 0, High: >= 0 })
            yield return dutch ? "De verticale as begint niet bij nul." : "The vertical axis does not start at zero.";
    }

    private double Y(decimal value) => _plot.Bottom - (_values.Fraction(value) * _plot.Height);

    private string Tick(decimal value) => NumberText.Value(value, _spec.Language, _values.Decimals);

    /// <summary>The middle of a pixel, where a line of one pixel is sharp.</summary>
    private static double Crisp(double at) => Math.Floor(at) + 0.5;
}
