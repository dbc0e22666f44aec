using DtzStats.Reporting.Editions.Tables;
using ScottPlot;

namespace DtzStats.Reporting.Charts.Plots;

/// <summary>
/// Draws stacked bars: pieces parted by white lines, with their sign and share where they fit. The signs stand with
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
        List<int> forms = [.. spec.Parts.Select((_, place) => FormOf(frame, spec, place))];
        foreach (var (row, bar) in spec.Bars.Index())
            Draw(frame, spec, bar, row, forms);
        return sheet;
    }

    /// <summary>What can stand in a piece, the fullest form first. The value axis tells that it is in per cent.</summary>
    private static string[] Forms(StackedBarChartSpec spec, int place, ChartValue share)
    {
        var (code, number) = (spec.Parts[place].Code, share.Text(NumberKind.Share, spec.Language).Replace("%", "", StringComparison.Ordinal));
        return [$"{code} {number}", number, code];
    }

    /// <summary>The form that fits in most pieces of a part, so that all of them read alike.</summary>
    private static int FormOf(RowFrame frame, StackedBarChartSpec spec, int place)
    {
        List<ChartValue> shares = [.. spec.Bars.Select(b => b.Shares[place]).Where(s => s.Value is not null)];
        return Enumerable.Range(0, Forms(spec, place, spec.Bars[0].Shares[place]).Length).MaxBy(form => shares.Count(s => Fits(frame, Forms(spec, place, s)[form], (double)s.Value!.Value)));
    }

    private static bool Fits(RowFrame frame, string text, double share) => ChartType.Key.Width(text) + 6 < share / frame.PerPixel;

    private static string Colour(StackedPart part, int place) => part.IsRest ? ChartPalette.Muted : ChartPalette.Line(place);

    private static void Draw(RowFrame frame, StackedBarChartSpec spec, StackedBar bar, int row, List<int> forms)
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
            if (Forms(spec, place, share)[forms[place]] is var text && Fits(frame, text, to - from))
                frame.Text(row, (from + to) / 2, text, "#FFFFFF", Alignment.MiddleCenter);
            from = to;
        }
    }
}
