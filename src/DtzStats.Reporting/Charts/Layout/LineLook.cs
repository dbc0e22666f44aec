using DtzStats.Reporting.Charts.Drawing;

namespace DtzStats.Reporting.Charts.Layout;

/// <summary>Colour, dash and marker of the lines of a chart by their place; each of the three alone tells six lines apart.</summary>
internal sealed record LineLook(int Place)
{
    private const double MarkerRadius = 4;

    private static readonly IReadOnlyList<IReadOnlyList<int>> Dashes = [[], [8, 3], [2, 3], [10, 3, 2, 3], [14, 4], [5, 2, 1, 2]];

    internal string Colour => ChartPalette.Lines[Place % ChartPalette.Lines.Count];

    internal Pen Pen => new(Colour, 2.2, Dashes[Place % Dashes.Count]);

    /// <summary>A filled marker; open, with the paper inside, for a provisional figure.</summary>
    internal Figure Marker(double x, double y, bool open) => new(
        open ? "open-marker" : "marker",
        Outline(x, y),
        new Pen(Colour, open ? 1.8 : 1),
        open ? ChartPalette.Paper : Colour);

    private string Outline(double x, double y) => (Place % 6) switch
    {
        0 => PathData.Circle(x, y, MarkerRadius - 0.5),
        1 => PathData.Regular(4, 45, x, y, MarkerRadius + 0.7),
        2 => PathData.Regular(3, 0, x, y, MarkerRadius + 1),
        3 => PathData.Regular(4, 0, x, y, MarkerRadius + 0.8),
        4 => PathData.Regular(3, 180, x, y, MarkerRadius + 1),
        _ => PathData.Regular(6, 0, x, y, MarkerRadius),
    };
}
