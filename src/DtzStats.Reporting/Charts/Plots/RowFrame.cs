using ScottPlot;

namespace DtzStats.Reporting.Charts.Plots;

/// <summary>What charts of rows have: names to the left, a row for each, and room at both ends for texts beside the marks.</summary>
/// <param name="Sheet">What they are drawn on.</param>
/// <param name="Names">Which tell how high rows are: up, the axis counts pixels.</param>
/// <param name="PerPixel">What one pixel across stands for, in the unit of the values.</param>
internal sealed record RowFrame(Sheet Sheet, RowNames Names, double PerPixel)
{
    private const float TextGap = 7;

    /// <summary>The height of a bar or a mark that is as high, in pixels.</summary>
    internal const double Thickness = 16;

    private Plot Plot => Sheet.Plot;

    /// <param name="low">The least value that is drawn.</param>
    /// <param name="leftTexts">Texts that stand to the left of marks, all of them thought at the lowest.</param>
    internal static RowFrame Make(Sheet sheet, IReadOnlyList<string> names, double low, double high, IEnumerable<string> leftTexts, IEnumerable<string> rightTexts)
    {
        var plot = sheet.Plot;
        var panel = new RowNames(names, sheet.Width);
        var (left, right) = (Room(leftTexts), Room(rightTexts));
        var range = high > low ? high - low : 1;
        // Axes without ticks still take some pixels.
        var perPixel = range / Math.Max(40, sheet.Width - panel.Width - ChartType.Margin - left - right - 24);
        plot.Axes.SetLimits(low - (left * perPixel), low + range + (right * perPixel), -panel.Height - 2, 2);
        plot.Axes.Left.SetTicks([], []);
        plot.Axes.Bottom.SetTicks([], []);
        plot.HideGrid();
        plot.Axes.AddPanel(panel);
        plot.Axes.AddPanel(new MarginPanel(Edge.Right));
        return new RowFrame(sheet.WithBody(panel.Height + 24), panel, perPixel);
    }

    /// <summary>The height of a row on the value axis of rows: the first is on top.</summary>
    internal double Y(int row) => -Names.MiddleOf(row);

    internal void Bar(int row, double from, double to, string colour, float outline = 0)
    {
        var bar = new ScottPlot.Bar { Position = Y(row), ValueBase = from, Value = to, FillColor = Color.FromHex(colour), LineWidth = outline, LineColor = Colors.White, Orientation = Orientation.Horizontal, Size = Thickness };
        Plot.Add.Bar(bar);
    }

    internal void Line(double x1, double y1, double x2, double y2, string colour, float width)
    {
        var line = Plot.Add.Line(x1, y1, x2, y2);
        line.LineColor = Color.FromHex(colour);
        line.LineWidth = width;
    }

    /// <summary>A text beside a mark.</summary>
    /// <param name="away">How far it keeps from the place, in pixels, for the mark itself.</param>
    /// <param name="isOnLine">That a line runs behind it, which must not strike it through.</param>
    internal void Text(int row, double x, string text, string colour, Alignment alignment, float away = 0, bool isOnLine = false)
    {
        var label = Plot.Add.Text(text, x, Y(row));
        label.LabelFontSize = ChartType.TickSize;
        label.LabelFontColor = Color.FromHex(colour);
        label.LabelAlignment = alignment;
        label.LabelBackgroundColor = isOnLine ? Colors.White : Colors.Transparent;
        label.OffsetX = alignment == Alignment.MiddleRight ? -away - 6 : alignment == Alignment.MiddleLeft ? away + 6 : 0;
    }

    private static float Room(IEnumerable<string> texts) =>
        texts.Where(t => t.Length > 0).Select(t => ChartType.Key.Width(t) + TextGap + 8).DefaultIfEmpty(0).Max();
}
