using ScottPlot;

namespace DtzStats.Reporting.Charts.Plots;

/// <summary>Draws horizontal bars: names to the left, values at the ends.</summary>
internal static class BarPlot
{
    internal static Sheet Make(BarChartSpec spec, int width)
    {
        var sheet = PlotFrame.Make(spec, width);
        if (!spec.Bars.Any(b => b.Value is not null))
            return PlotFrame.Empty(sheet, spec.Language);
        var values = spec.Bars.Select(b => (double)(b.Value ?? 0)).ToList();
        var frame = RowFrame.Make(
            sheet,
            [.. spec.Bars.Select(b => b.Name)],
            Math.Min(0, values.Min()),
            Math.Max(0, values.Max()),
            spec.Bars.Where(b => b.Value < 0).Select(b => b.ValueText),
            spec.Bars.Where(b => b.Value is null or >= 0).Select(b => b.ValueText));
        sheet.Plot.Add.VerticalLine(0, 1, Color.FromHex(ChartPalette.Axis));
        foreach (var (row, bar) in spec.Bars.Index())
            Draw(frame, bar, row, spec.ColourOf(bar));
        return sheet;
    }

    private static void Draw(RowFrame frame, Bar bar, int row, string colour)
    {
        var value = (double)(bar.Value ?? 0);
        if (bar.Value is not null)
            frame.Bar(row, 0, value, colour);
        frame.Text(row, value, bar.ValueText, bar.Value is null ? ChartPalette.Muted : ChartPalette.Ink, value < 0 ? Alignment.MiddleRight : Alignment.MiddleLeft);
    }
}
