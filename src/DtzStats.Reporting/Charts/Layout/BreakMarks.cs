using DtzStats.Reporting.Charts.Drawing;

namespace DtzStats.Reporting.Charts.Layout;

/// <summary>Dashed lines between the years of a break, with their labels above the plot, where no line runs.</summary>
internal sealed class BreakMarks
{
    private static readonly TextStyle Style = ChartType.Note;

    private readonly IReadOnlyList<ChartBreak> _breaks;

    internal BreakMarks(IEnumerable<ChartBreak> breaks, int first, int last) =>
        _breaks = [.. breaks.Where(b => b.Year > first && b.Year <= last).OrderBy(b => b.Year)];

    /// <summary>Room above the plot: a row for each label, since labels may be wider than the years between them.</summary>
    internal double Height => _breaks.Count * Style.LineHeight;

    internal void Draw(Sketch sketch, PlotArea plot, YearScale years)
    {
        var placed = _breaks
            .Select((b, i) => (b.Label, X: years.X(b.Year - 0.5), Base: plot.Top - Height - 6 + ((i + 1) * Style.LineHeight)))
            .ToList();
        foreach (var (_, x, baseline) in placed)
            sketch.Line("break", new Pen(ChartPalette.Axis, 1.2, [4, 3]), x, baseline + 4, x, plot.Bottom);
        foreach (var (label, x, baseline) in placed)
        {
            var width = Style.Width(label);
            var left = Math.Max(ChartFrame.Margin, Math.Min(Math.Max(plot.Left, x - (width / 2)), plot.Right - width));
            sketch.Add(new Figure("break-label", PathData.Box(left - 2, baseline - 11, width + 4, 14), Pen: null, ChartPalette.Paper));
            sketch.Left("break-label", Style, left, baseline, label);
        }
    }
}
