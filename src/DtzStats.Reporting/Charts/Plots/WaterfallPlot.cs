using DtzStats.Reporting.Editions.Tables;
using ScottPlot;

namespace DtzStats.Reporting.Charts.Plots;

/// <summary>Draws a waterfall on its side: levels as upright marks, changes as bars that begin where the last ended.</summary>
internal static class WaterfallPlot
{
    internal static Sheet Make(WaterfallChartSpec spec, int width)
    {
        var sheet = PlotFrame.Make(spec, width);
        var places = Places(spec.Steps);
        if (places.TrueForAll(p => p is null))
            return PlotFrame.Empty(sheet, spec.Language);
        var ends = places.OfType<(double From, double To)>().SelectMany(p => new[] { p.From, p.To }).ToList();
        var texts = spec.Steps.Select(s => s.Value.Text(s.Kind, spec.Language)).ToList();
        var frame = RowFrame.Make(sheet, [.. spec.Steps.Select(s => s.Name)], ends.Min(), ends.Max(), ["0"], texts);
        foreach (var (row, step) in spec.Steps.Index())
            Draw(frame, step, places, row, texts[row]);
        return sheet;
    }

    /// <summary>From where to where each step goes; null where that cannot be told.</summary>
    internal static List<(double From, double To)?> Places(IReadOnlyList<WaterfallStep> steps)
    {
        var places = new List<(double From, double To)?>();
        decimal? level = null;
        foreach (var step in steps)
        {
            var from = step.IsLevel ? step.Value.Value : level;
            level = step.IsLevel ? step.Value.Value : level + step.Value.Value;
            places.Add(from is { } start && level is { } end ? ((double)start, (double)end) : null);
        }

        return places;
    }

    private static void Draw(RowFrame frame, WaterfallStep step, List<(double From, double To)?> places, int row, string text)
    {
        if (places[row] is not var (from, to))
        {
            frame.Text(row, places.OfType<(double From, double To)>().Min(p => p.From), text, ChartPalette.Muted, Alignment.MiddleLeft);
            return;
        }

        if (row + 1 < places.Count && places[row + 1] is not null)
            frame.Line(to, frame.Y(row), to, frame.Y(row + 1), ChartPalette.Axis, 1);
        if (step.IsLevel)
            frame.Line(to, frame.Y(row) - (RowFrame.Thickness / 2), to, frame.Y(row) + (RowFrame.Thickness / 2), ChartPalette.Ink, 5);
        else
            frame.Bar(row, from, to, to < from ? ChartPalette.Decrease : ChartPalette.Increase);
        frame.Text(row, Math.Max(from, to), text, ChartPalette.Ink, Alignment.MiddleLeft, away: step.Kind == NumberKind.Count ? 3 : 0);
    }
}
