using DtzStats.Reporting.Charts.Drawing;

namespace DtzStats.Reporting.Charts.Layout;

/// <summary>Names of lines to the right of the plot, beside their last points, instead of a legend.</summary>
internal sealed class EndLabels
{
    private const double Gap = 8;

    private readonly IReadOnlyList<Label> _labels;

    /// <param name="lines">With their places in the chart; a line without a point has no label.</param>
    /// <param name="width">Most room that names may take; longer ones are broken.</param>
    internal EndLabels(IEnumerable<LineSeries> lines, double width) => _labels =
    [
        .. lines.Index()
            .Where(l => l.Item.Points.Any(p => p.Value is not null))
            .Select(l => new Label(l.Index, l.Item, TextLines.Wrap(l.Item.Name, ChartType.LineName(""), width))),
    ];

    /// <summary>Room that the names take beside the plot, in pixels.</summary>
    internal double Width => Gap + _labels.Select(l => TextLines.Widest(l.Lines, ChartType.LineName(""))).DefaultIfEmpty(0).Max();

    internal void Draw(Sketch sketch, PlotArea plot, YearScale years, Func<decimal, double> y)
    {
        var placed = _labels
            .Select(l => (Label: l, End: l.Line.Points.Where(p => p.Value is not null).MaxBy(p => p.Year)!))
            .Select(l => (l.Label, X: years.X(l.End.Year), Y: y(l.End.Value!.Value)))
            .OrderBy(l => l.Y).ThenBy(l => l.Label.Place)
            .ToList();
        var middles = Spread.Of(
            [.. placed.Select(l => l.Y)], [.. placed.Select(l => l.Label.Height)], plot.Top - 8, plot.Bottom + 8);
        foreach (var (label, middle) in placed.Zip(middles))
            Draw(sketch, label.Label, (label.X, label.Y), plot.Right + Gap, middle);
    }

    private static void Draw(Sketch sketch, Label label, (double X, double Y) end, double x, double middle)
    {
        var look = new LineLook(label.Place);
        if (Math.Abs(middle - end.Y) > 4 || x - end.X > 40)
            sketch.Line("leader", new Pen(ChartPalette.Axis, 0.8), end.X + 8, end.Y, x - 3, middle);
        sketch.Block("line-name", ChartType.LineName(look.Colour), x, middle, label.Lines);
    }

    private sealed record Label(int Place, LineSeries Line, IReadOnlyList<string> Lines)
    {
        internal double Height => Lines.Count * ChartType.LineName("").LineHeight;
    }
}
