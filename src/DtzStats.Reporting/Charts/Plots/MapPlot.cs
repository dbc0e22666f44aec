using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Core.Analysis;

namespace DtzStats.Reporting.Charts.Plots;

/// <summary>Draws a map: each region in the shade of its class, with a scale above.</summary>
internal static class MapPlot
{
    private const float Highest = 560;

    internal static Sheet Make(MapSpec spec, int width)
    {
        var sheet = PlotFrame.Make(spec, width, [.. Scale(spec)]);
        var outlines = spec.Regions.SelectMany(r => r.Rings).SelectMany(r => r).ToList();
        if (outlines.Count == 0)
            return PlotFrame.Empty(sheet, spec.Language);
        var extent = MapExtent.Of(outlines);
        PlotFrame.Bare(sheet.Plot);
        sheet.Plot.Add.Plottable(new MapDrawing(spec, extent));
        return sheet.WithBody(Math.Min(Highest, (width - (2 * ChartType.Margin)) * (float)(extent.Height / extent.Width)) + 8);
    }

    private static IEnumerable<KeyEntry> Scale(MapSpec spec)
    {
        var count = spec.Classes.Count - 1;
        string Text(decimal bound) => TableCell.Of(Answer.Of(bound)).Formatted(spec.Kind, spec.Language);
        var until = new Words(spec.Language).Say("tot", "to");
        for (var i = 0; i < count; i++)
            yield return new KeyEntry($"{Text(spec.Classes[i])} {until} {Text(spec.Classes[i + 1])}", ChartPalette.Shade(i, count), ChartPalette.Axis);
        if (spec.Regions.Any(r => r.Value.Value is null))
            yield return new KeyEntry(new Words(spec.Language).Say("geen cijfer", "no figure"), ChartPalette.Nothing, ChartPalette.Axis);
    }
}
