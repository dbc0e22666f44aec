using DtzStats.Reporting.Editions.Tables;
using ScottPlot;

namespace DtzStats.Reporting.Charts.Plots;

/// <summary>
/// Draws stacked bars: pieces parted by white lines, each with its sign and share where they fit. The signs stand with
/// their names above, so that no colour has to be told from another.
/// </summary>
internal static class StackedBarPlot
{
    internal static Sheet Make(StackedBarChartSpec spec, int width)
    {
        var sheet = PlotFrame.Make(spec, width, [.. spec.Parts.Select((p, i) => new KeyEntry(p.Label, Colour(p, i), Colour(p, i)))]);
        if (!spec.Bars.Any(b => b.Shares.Any(s => s.Value is not null)))
            return PlotFrame.Empty(sheet, spec.Language);
        var most = spec.Bars.Max(b => b.Shares.Sum(s => (double)(s.Value ?? 0)));
        var frame = RowFrame.Make(sheet, [.. spec.Bars.Select(b => b.Name)], 0, Math.Max(100, most), [], []);
        foreach (var (row, bar) in spec.Bars.Index())
            Draw(frame, spec, bar, row);
        return sheet;
    }

    private static string Colour(StackedPart part, int place) => part.IsRest ? ChartPalette.Muted : ChartPalette.Line(place);

    private static void Draw(RowFrame frame, StackedBarChartSpec spec, StackedBar bar, int row)
    {
        if (bar.Shares.Count > 0 && bar.Shares.All(s => s.Value is null))
            frame.Text(row, 0, bar.Shares[0].Text(NumberKind.Share, spec.Language), ChartPalette.Muted, Alignment.MiddleLeft);
        var from = 0.0;
        foreach (var (place, share) in bar.Shares.Index())
        {
            if (share.Value is not { } value)
                continue;
            var to = from + (double)value;
            frame.Bar(row, from, to, Colour(spec.Parts[place], place), outline: 2);
            string[] texts = [$"{spec.Parts[place].Code} {share.Text(NumberKind.Share, spec.Language)}", share.Text(NumberKind.Share, spec.Language), spec.Parts[place].Code];
            if (Array.Find(texts, t => ChartType.Key.Width(t) + 6 < (to - from) / frame.PerPixel) is { } fits)
                frame.Text(row, (from + to) / 2, fits, "#FFFFFF", Alignment.MiddleCenter);
            from = to;
        }
    }
}
