using DtzStats.Core.Languages;
using DtzStats.Reporting.Charts.Fonts;
using ScottPlot;

namespace DtzStats.Reporting.Charts.Plots;

/// <summary>What every chart has: heading, footer, quiet axes, no frame.</summary>
internal static class PlotFrame
{
    /// <param name="key">What signs stand for, where that does not stand beside them.</param>
    internal static Sheet Make(ChartSpec spec, int width, params IReadOnlyList<KeyEntry> key)
    {
        ChartFonts.Install();
        var (heading, footer) = (new HeadingPanel(spec, width, key), new FooterPanel(spec, width));
        var sheet = new Sheet(width, heading.Height + footer.Height);
        var plot = sheet.Plot;
        plot.Font.Set(ChartFonts.Family);
        plot.FigureBackground.Color = Colors.White;
        plot.DataBackground.Color = Colors.White;
        foreach (var axis in plot.Axes.GetAxes())
            Quiet(axis);
        plot.Axes.AddPanel(heading);
        plot.Axes.AddPanel(footer);
        return sheet;
    }

    /// <summary>No axes: what is drawn has the whole width between the margins.</summary>
    internal static void Bare(Plot plot)
    {
        plot.HideGrid();
        plot.Axes.SetLimits(0, 1, 0, 1);
        plot.Axes.Left.SetTicks([], []);
        plot.Axes.Bottom.SetTicks([], []);
        plot.Axes.AddPanel(new MarginPanel(Edge.Right));
    }

    /// <summary>A name under the years or whatever else runs along the bottom.</summary>
    internal static void NameBottom(Plot plot, string name)
    {
        plot.Axes.Bottom.Label.Text = name;
        plot.Axes.Bottom.Label.FontSize = ChartType.TickSize;
        plot.Axes.Bottom.Label.Bold = false;
        plot.Axes.Bottom.Label.ForeColor = Color.FromHex(ChartPalette.Muted);
    }

    /// <summary>Says, in the middle of an empty plot, that there is nothing to show.</summary>
    internal static Sheet Empty(Sheet sheet, Language language)
    {
        var plot = sheet.Plot;
        Bare(plot);
        var text = plot.Add.Text(language == Language.Dutch ? "Geen cijfers voor deze keuze" : "No figures for this choice", 0.5, 0.5);
        text.LabelFontSize = 16;
        text.LabelFontColor = Color.FromHex(ChartPalette.Muted);
        text.LabelAlignment = Alignment.MiddleCenter;
        return sheet;
    }

    private static void Quiet(IAxis axis)
    {
        axis.FrameLineStyle.Width = 0;
        axis.MajorTickStyle.Length = 0;
        axis.MinorTickStyle.Length = 0;
        axis.TickLabelStyle.FontSize = ChartType.TickSize;
        axis.TickLabelStyle.ForeColor = Color.FromHex(ChartPalette.Muted);
    }
}
