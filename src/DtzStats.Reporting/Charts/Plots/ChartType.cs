using DtzStats.Reporting.Charts.Fonts;

namespace DtzStats.Reporting.Charts.Plots;

/// <summary>The kinds of text in a chart.</summary>
internal static class ChartType
{
    internal const float Margin = 16;
    internal const float TickSize = 13;

    internal static Lettering Title { get; } = new(ChartFonts.SemiBold, 19, ChartPalette.Ink);

    internal static Lettering Subtitle { get; } = new(ChartFonts.Regular, 14, ChartPalette.Muted);

    internal static Lettering AxisTitle { get; } = new(ChartFonts.Regular, 13, ChartPalette.Muted);

    internal static Lettering Source { get; } = new(ChartFonts.Regular, 12.5f, ChartPalette.Muted);

    internal static Lettering Tick { get; } = new(ChartFonts.Regular, TickSize, ChartPalette.Muted);

    /// <summary>Names of rows, values beside their marks, and what signs stand for.</summary>
    internal static Lettering Key { get; } = new(ChartFonts.Regular, TickSize, ChartPalette.Ink);

    internal static Lettering Mark { get; } = new(ChartFonts.SemiBold, 13.5f, ChartPalette.Mark);

    internal static Lettering Name(string colour) => new(ChartFonts.SemiBold, 13.5f, colour);
}
