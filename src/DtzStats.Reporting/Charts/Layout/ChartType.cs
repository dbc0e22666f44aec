using DtzStats.Reporting.Charts.Drawing;
using DtzStats.Reporting.Charts.Fonts;

namespace DtzStats.Reporting.Charts.Layout;

/// <summary>The texts of a chart by their task.</summary>
internal static class ChartType
{
    internal static readonly TextStyle Title = new(ChartFont.SemiBold, 20, ChartPalette.Ink);

    internal static readonly TextStyle Subtitle = new(ChartFont.Regular, 14, ChartPalette.Muted);

    internal static readonly TextStyle Axis = new(ChartFont.Regular, 13, ChartPalette.Muted);

    internal static readonly TextStyle Tick = new(ChartFont.Regular, 13, ChartPalette.Ink);

    internal static readonly TextStyle Name = new(ChartFont.Regular, 13, ChartPalette.Ink);

    internal static readonly TextStyle Value = new(ChartFont.SemiBold, 13, ChartPalette.Ink);

    internal static readonly TextStyle Reason = new(ChartFont.Regular, 13, ChartPalette.Muted);

    internal static readonly TextStyle Empty = new(ChartFont.Regular, 16, ChartPalette.Muted);

    internal static readonly TextStyle Note = new(ChartFont.Regular, 12, ChartPalette.Muted);

    internal static readonly TextStyle Mark = new(ChartFont.SemiBold, 12, ChartPalette.MarkInk);

    internal static TextStyle LineName(string colour) => new(ChartFont.SemiBold, 13, colour);
}
