using DtzStats.Core.Languages;
using DtzStats.Reporting.Charts.Fonts;
using ScottPlot;

namespace DtzStats.Reporting.Charts.Plots;

/// <summary>What every chart has: heading, footer, quiet axes, no frame.</summary>
internal static class PlotFrame
{
    internal static Plot Make(ChartSpec spec, int width, IEnumerable<string> notes)
    {
        ChartFonts.Install();
        var plot = new Plot();
        plot.Font.Set(ChartFonts.Family);
        plot.FigureBackground.Color = Colors.White;
        plot.DataBackground.Color = Colors.White;
        foreach (var axis in plot.Axes.GetAxes())
            Quiet(axis);
        plot.Axes.AddPanel(new HeadingPanel(spec, width));
        plot.Axes.AddPanel(new FooterPanel(spec, width, notes));
        return plot;
    }

    /// <summary>Says, in the middle of an empty plot, that there is nothing to show.</summary>
    internal static void Empty(Plot plot, Language language)
    {
        plot.HideGrid();
        plot.Axes.SetLimits(0, 1, 0, 1);
        plot.Axes.Left.SetTicks([], []);
        plot.Axes.Bottom.SetTicks([], []);
        var text = plot.Add.Text(language == Language.Dutch ? "Geen cijfers voor deze keuze" : "No figures for this choice", 0.5, 0.5);
        text.LabelFontSize = 16;
        text.LabelFontColor = Color.FromHex(ChartPalette.Muted);
        text.LabelAlignment = Alignment.MiddleCenter;
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
