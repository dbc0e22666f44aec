using DtzStats.Core.Languages;
using DtzStats.Reporting.Charts.Drawing;

namespace DtzStats.Reporting.Charts.Layout;

/// <summary>Lays out a bar chart: a row a bar, with names beside the bars, or above them where the chart is narrow.</summary>
internal sealed class BarChart
{
    private const double NameGap = 12;
    private const double EmptyHeight = 160;

    private readonly BarChartSpec _spec;
    private readonly int _width;
    private readonly ChartFrame _frame;
    private readonly BarScale _scale;
    private readonly IReadOnlyList<BarRow> _rows;
    private readonly double _nameRight;

    internal BarChart(BarChartSpec spec, int width)
    {
        (_spec, _width) = (spec, width);
        var (left, right) = (ChartFrame.Margin, width - ChartFrame.Margin);
        var nameWidth = Math.Ceiling(Math.Min(TextLines.Widest(spec.Bars.Select(b => b.Name), ChartType.Name), width * 0.4));
        _nameRight = left + nameWidth;
        _scale = new BarScale(spec.Bars, IsNarrow ? left : _nameRight + NameGap, right);
        _frame = new ChartFrame(spec, width, Head(spec), []);
        _rows = [.. spec.Bars.Select(b => IsNarrow
            ? BarRow.Above(b, right - left, _scale.ReasonWidth)
            : BarRow.Beside(b, nameWidth, _scale.ReasonWidth))];
    }

    /// <summary>The height at which each row has the room that it needs and no more.</summary>
    internal int NaturalHeight => (int)Math.Ceiling(_frame.Above + (_rows.Count == 0 ? EmptyHeight : _rows.Sum(r => r.Height)) + _frame.Below);

    private bool IsNarrow => _width < ChartFrame.NarrowBelow;

    internal Picture Draw(int height)
    {
        var sketch = new Sketch();
        var plot = new PlotArea(_scale.Left, _frame.Above, _scale.Right, height - _frame.Below);
        _frame.Draw(sketch, height);
        if (_rows.Count == 0)
            _frame.Empty(sketch, plot);
        else
            Rows(sketch, plot);
        return new Picture(_width, height, sketch.Shapes);
    }

    /// <summary>Both axes in one line: "Verandering van het aantal banen, per sector".</summary>
    private static string Head(BarChartSpec spec)
    {
        var each = spec.Language == Language.Dutch ? "per" : "by";
        return spec.CategoryAxis is [var first, .. var rest]
            ? $"{spec.ValueAxis}, {each} {char.ToLowerInvariant(first)}{rest}"
            : spec.ValueAxis;
    }

    private void Rows(Sketch sketch, PlotArea plot)
    {
        var stretch = plot.Height / _rows.Sum(r => r.Height);
        var top = plot.Top;
        foreach (var row in _rows)
        {
            Row(sketch, row, top, row.Height * stretch);
            top += row.Height * stretch;
        }
    }

    private void Row(Sketch sketch, BarRow row, double top, double height)
    {
        var names = row.Name.Count * ChartType.Name.LineHeight;
        var barTop = IsNarrow ? top + names + 2 : top;
        var middle = (barTop + top + height) / 2;
        if (IsNarrow)
            sketch.Block("bar-name", ChartType.Name, ChartFrame.Margin, top + (names / 2) + 4, row.Name);
        else
            Names(sketch, row, middle);
        if (row.Bar.Value is { } value)
            Bar(sketch, row.Bar, value, middle, Math.Min(20, (top + height - barTop) * 0.64));
        else
            Reason(sketch, row, middle);
        var zero = Math.Floor(_scale.Zero) + 0.5;
        sketch.Line("axis", new Pen(ChartPalette.Axis, 1), zero, IsNarrow ? barTop + 3 : barTop, zero, top + height);
    }

    private void Names(Sketch sketch, BarRow row, double middle)
    {
        foreach (var (i, line) in row.Name.Index())
        {
            var y = middle + ((i - ((row.Name.Count - 1) / 2.0)) * ChartType.Name.LineHeight);
            sketch.Right("bar-name", ChartType.Name, _nameRight, y + ChartType.Name.HalfCapital, line);
        }
    }

    private void Bar(Sketch sketch, Bar bar, decimal value, double middle, double thickness)
    {
        var end = _scale.X(value);
        var left = Math.Min(end, _scale.Zero);
        var fill = value < 0 ? ChartPalette.NegativeBar : ChartPalette.Bar;
        sketch.Add(new Figure("bar", PathData.Box(left, middle - (thickness / 2), Math.Abs(end - _scale.Zero), thickness), Pen: null, fill));
        var y = middle + ChartType.Value.HalfCapital;
        if (value < 0)
            sketch.Right("bar-value", ChartType.Value, end - BarScale.TextGap, y, bar.ValueText);
        else
            sketch.Left("bar-value", ChartType.Value, end + BarScale.TextGap, y, bar.ValueText);
    }

    private void Reason(Sketch sketch, BarRow row, double middle)
    {
        var width = TextLines.Widest(row.Reason, ChartType.Reason);
        var x = _scale.ReasonAtLeft ? _scale.Zero - BarScale.TextGap - width : _scale.Zero + BarScale.TextGap;
        sketch.Block("bar-reason", ChartType.Reason, x, middle, row.Reason);
    }
}
