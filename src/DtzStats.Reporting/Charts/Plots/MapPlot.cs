namespace DtzStats.Reporting.Charts.Plots;

/// <summary>Draws a map: each region in the shade of its class, with a scale above.</summary>
internal static class MapPlot
{
    private const float Highest = 440;

    internal static Sheet Make(MapSpec spec, int width)
    {
        var sheet = PlotFrame.Make(spec, width, [.. spec.Scale().Select(c => new KeyEntry(c.Text, c.Colour, ChartPalette.Axis))]);
        var outlines = spec.Regions.SelectMany(r => r.Rings).SelectMany(r => r).ToList();
        if (outlines.Count == 0)
            return PlotFrame.Empty(sheet, spec.Language);
        var extent = MapExtent.Of(outlines);
        PlotFrame.Bare(sheet.Plot);
        sheet.Plot.Add.Plottable(new MapDrawing(spec, extent));
        return sheet.WithBody(Math.Min(Highest, (width - (2 * ChartType.Margin)) * (float)(extent.Height / extent.Width)) + 8);
    }
}
