namespace DtzStats.Reporting.Charts.Plots;

/// <summary>Lays small line charts out: three beside each other on a page, two on half of one, below each other on a telephone.</summary>
internal static class SmallMultiplesPlot
{
    private const float PanelHeight = 150;

    internal static Sheet Make(SmallMultiplesSpec spec, int width)
    {
        var sheet = PlotFrame.Make(spec, width);
        if (spec.Scale is not { } scale)
            return PlotFrame.Empty(sheet, spec.Language);
        var columns = Math.Min(spec.Panels.Count, width >= 760 ? 3 : width >= 480 ? 2 : 1);
        PlotFrame.Bare(sheet.Plot);
        sheet.Plot.Add.Plottable(new SmallMultiplesDrawing(spec, scale, columns));
        return sheet.WithBody((float)Math.Ceiling(spec.Panels.Count / (double)columns) * PanelHeight);
    }
}
