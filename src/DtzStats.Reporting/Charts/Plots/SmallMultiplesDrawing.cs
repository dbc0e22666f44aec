using DtzStats.Core.Analysis;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Formatting;
using ScottPlot;
using SkiaSharp;

namespace DtzStats.Reporting.Charts.Plots;

/// <summary>Draws small line charts of one scale and the same years: a name on top, two or three levels, the last value at the end.</summary>
internal sealed class SmallMultiplesDrawing : Drawing
{
    private const float Gap = 22;
    private const float NameHeight = 24;
    private const float YearHeight = 22;

    private readonly SmallMultiplesSpec _spec;
    private readonly int _columns;
    private readonly IReadOnlyList<int> _places;
    private readonly ValueScale _scale;
    private readonly (int First, int Last) _years;

    internal SmallMultiplesDrawing(SmallMultiplesSpec spec, ValueScale scale, int columns)
    {
        (_spec, _scale, _columns) = (spec, scale, columns);
        _places = ChartPalette.Places([.. spec.Panels.Select(p => p.Name)]);
        var points = spec.Panels.SelectMany(p => p.Points).ToList();
        _years = (points.Min(p => p.Year), points.Max(p => p.Year));
    }

    private float TickWidth => _scale.Ticks.Max(t => ChartType.Tick.Width(Text((decimal)t, _scale.Decimals))) + 6;

    /// <summary>Room at the right end for the last value.</summary>
    private float EndWidth => _spec.Panels.SelectMany(p => p.Points).Where(p => p.Value is not null).Max(p => ChartType.Key.Width(p.Answer.Text(_spec.Kind, _spec.Language))) + 8;

    protected override void Draw(SKCanvas canvas, PixelRect place)
    {
        var width = (place.Width - ((_columns - 1) * Gap)) / _columns;
        var height = place.Height / (float)Math.Ceiling(_spec.Panels.Count / (double)_columns);
        foreach (var (index, panel) in _spec.Panels.Index())
        {
            var left = place.Left + (index % _columns * (width + Gap));
            var top = place.Top + (index / _columns * height);
            var inner = new SKRect(left + TickWidth, top + NameHeight + 4, left + width - EndWidth, top + height - YearHeight - 8);
            ChartType.Name(ChartPalette.Line(_places[index])).Draw(canvas, panel.Name, left, top);
            DrawAxes(canvas, inner, left);
            Line(canvas, panel, inner, ChartPalette.Line(_places[index]));
        }
    }

    private void DrawAxes(SKCanvas canvas, SKRect inner, float left)
    {
        foreach (var tick in _scale.Ticks)
        {
            Stroke(canvas, X(inner, _years.First), Y(inner, tick), inner.Right, Y(inner, tick), ChartPalette.Grid, 1);
            var text = Text((decimal)tick, _scale.Decimals);
            ChartType.Tick.Draw(canvas, text, left + TickWidth - 6 - ChartType.Tick.Width(text), Y(inner, tick) - (ChartType.Tick.LineHeight / 2));
        }

        if (_spec.Reference is { } level)
            Stroke(canvas, inner.Left, Y(inner, (double)level.Value), inner.Right, Y(inner, (double)level.Value), ChartPalette.Axis, 1);
        foreach (var chartBreak in _spec.Breaks)
            Stroke(canvas, X(inner, chartBreak.Year - 0.5), inner.Top, X(inner, chartBreak.Year - 0.5), inner.Bottom, ChartPalette.Axis, 1);
        var (first, last) = (new Period(_years.First).ToString(), new Period(_years.Last).ToString());
        ChartType.Tick.Draw(canvas, first, inner.Left, inner.Bottom + 4);
        if (first != last)
            ChartType.Tick.Draw(canvas, last, inner.Right - ChartType.Tick.Width(last), inner.Bottom + 4);
    }

    private void Line(SKCanvas canvas, LineSeries panel, SKRect inner, string colour)
    {
        foreach (var run in LineRuns.Of(panel.Points, _spec.Breaks))
        {
            foreach (var (from, to) in run.Zip(run.Skip(1)))
                Stroke(canvas, X(inner, from.Year), Y(inner, from), X(inner, to.Year), Y(inner, to), colour, 2.5f);
        }

        List<LinePoint> known = [.. panel.Points.Where(p => p.Value is not null).OrderBy(p => p.Year)];
        foreach (var point in known.Where((p, i) => i == 0 || i == known.Count - 1 || p.IsProvisional || IsAlone(known, i)))
            Mark(canvas, X(inner, point.Year), Y(inner, point), point.IsProvisional, colour);
        if (known.Count > 0)
            Value(canvas, known[^1].Answer.Text(_spec.Kind, _spec.Language), X(inner, known[^1].Year) + 8, Y(inner, known[^1]) - (ChartType.Key.LineHeight / 2));
        else
            ChartType.Tick.Draw(canvas, (panel.Points is [var first, ..] ? first.Answer : new ChartValue(Answer.Without(NoAnswer.Missing))).Text(_spec.Kind, _spec.Language), inner.Left + 6, inner.MidY);
    }

    /// <summary>On white, for where a line ends early it stands on the levels.</summary>
    private static void Value(SKCanvas canvas, string text, float left, float top)
    {
        using var behind = new SKPaint { Color = SKColors.White };
        canvas.DrawRect(left - 1, top, ChartType.Key.Width(text) + 2, ChartType.Key.LineHeight, behind);
        ChartType.Key.Draw(canvas, text, left, top);
    }

    /// <summary>A year between two gaps has no line to be seen by.</summary>
    private static bool IsAlone(List<LinePoint> known, int place) =>
        known[place - 1].Year + 1 < known[place].Year && known[place].Year + 1 < known[place + 1].Year;

    private static void Mark(SKCanvas canvas, float x, float y, bool isOpen, string colour)
    {
        using var fill = new SKPaint { Color = isOpen ? SKColors.White : SKColor.Parse(colour), IsAntialias = true };
        using var line = new SKPaint { Color = SKColor.Parse(colour), IsStroke = true, StrokeWidth = 1.8f, IsAntialias = true };
        canvas.DrawCircle(x, y, 3.8f, fill);
        canvas.DrawCircle(x, y, 3.8f, line);
    }

    private static void Stroke(SKCanvas canvas, float x1, float y1, float x2, float y2, string colour, float width)
    {
        using var paint = new SKPaint { Color = SKColor.Parse(colour), IsStroke = true, StrokeWidth = width, IsAntialias = true, StrokeCap = SKStrokeCap.Round };
        canvas.DrawLine(x1, y1, x2, y2, paint);
    }

    private float X(SKRect inner, double year) =>
        _years.First == _years.Last ? inner.MidX : inner.Left + 6 + ((inner.Width - 6) * (float)((year - _years.First) / (_years.Last - _years.First)));

    private float Y(SKRect inner, LinePoint point) => Y(inner, (double)point.Value!.Value);

    private float Y(SKRect inner, double value) => inner.Bottom - (inner.Height * (float)((value - _scale.Bottom) / (_scale.Top - _scale.Bottom)));

    private string Text(decimal value, int decimals) =>
        _spec.Kind == NumberKind.Share ? NumberText.Percent(value, _spec.Language, decimals) : NumberText.Value(value, _spec.Language, decimals);
}
