using ScottPlot;

namespace DtzStats.Reporting.Charts.Plots;

/// <summary>Draws two marks a row, one filled and one open, joined by a line, with their values at the outer sides.</summary>
internal static class DotPlot
{
    private const float Size = 11;

    internal static Sheet Make(DotPlotSpec spec, int width)
    {
        var (first, second) = Colours(spec);
        var sheet = PlotFrame.Make(spec, width, new KeyEntry(spec.First, first, first, IsRound: true), new KeyEntry(spec.Second, "#FFFFFF", second, IsRound: true));
        List<double> values = [.. spec.Values().Where(v => v.Value.Value is not null).Select(v => (double)v.Value.Value!.Value)];
        if (values.Count == 0)
            return PlotFrame.Empty(sheet, spec.Language);
        List<string> texts = [.. spec.Values().Select(v => v.Value.Text(spec.Kind, spec.Language))];
        var frame = RowFrame.Make(sheet, [.. spec.Rows.Select(r => r.Name)], Math.Min(0, values.Min()), values.Max(), texts, texts);
        foreach (var (row, dots) in spec.Rows.Index())
        {
            frame.Line(Math.Min(0, values.Min()), frame.Y(row), values.Max(), frame.Y(row), ChartPalette.Grid, 1);
            Draw(frame, spec, dots, row);
        }

        return sheet;
    }

    private static (string First, string Second) Colours(DotPlotSpec spec)
    {
        var places = ChartPalette.Places([spec.First, spec.Second]);
        return (ChartPalette.Line(places[0]), ChartPalette.Line(places[1]));
    }

    private static void Draw(RowFrame frame, DotPlotSpec spec, DotRow dots, int row)
    {
        var y = frame.Y(row);
        if (dots is { First.Value: { } one, Second.Value: { } other })
            frame.Line((double)one, y, (double)other, y, ChartPalette.Axis, 2.5f);
        var (first, second) = Colours(spec);
        var firstIsLeft = dots.First.Value <= dots.Second.Value;
        Mark(frame, spec, dots.Second, row, second, isOpen: true, isLeft: !firstIsLeft && dots.First.Value is not null);
        Mark(frame, spec, dots.First, row, first, isOpen: false, isLeft: firstIsLeft);
    }

    private static void Mark(RowFrame frame, DotPlotSpec spec, ChartValue value, int row, string colour, bool isOpen, bool isLeft)
    {
        if (value.Value is not { } x)
            return;
        var marker = frame.Sheet.Plot.Add.Marker((double)x, frame.Y(row), MarkerShape.FilledCircle, Size, isOpen ? Colors.White : Color.FromHex(colour));
        marker.MarkerStyle.OutlineColor = Color.FromHex(colour);
        marker.MarkerStyle.OutlineWidth = 2;
        frame.Text(row, (double)x, value.Text(spec.Kind, spec.Language), colour, isLeft ? Alignment.MiddleRight : Alignment.MiddleLeft, Size / 2, isOnLine: true);
    }
}
