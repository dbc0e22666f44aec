using DtzStats.Reporting.Charts.Fonts;
using ScottPlot;
using SkiaSharp;

namespace DtzStats.Reporting.Charts.Plots;

/// <summary>Names beside the ends of lines, instead of a legend; moved apart where they would overlap.</summary>
internal sealed class LineNames : Panel
{
    private const float Gap = 12;
    private const float LongestLeader = 120;

    private readonly List<Name> _names;

    /// <param name="places">Of each line, for its colour.</param>
    /// <param name="room">The most room that names may take; longer ones are broken.</param>
    internal LineNames(IReadOnlyList<LineSeries> lines, IReadOnlyList<int> places, float room)
        : base(Edge.Right) => _names =
        [
            .. lines.Zip(places)
                .Where(l => l.First.Points.Any(p => p.Value is not null))
                .Select(l => Name.Of(l.First, ChartType.Name(ChartPalette.Line(l.Second)), room))
                .OrderByDescending(n => n.End.Value),
        ];

    public override float Measure(Paint paint) => _names.Select(n => n.Width).DefaultIfEmpty(0).Max() + Gap + ChartType.Margin;

    protected override void Draw(SKCanvas canvas, RenderPack pack, PixelRect place)
    {
        var axes = pack.Plot.Axes;
        var wanted = _names.Select(n => (double)axes.Left.GetPixel((double)n.End.Value!.Value, pack.DataRect)).ToList();
        var middles = Spread.Of(wanted, [.. _names.Select(n => (double)n.Height)], pack.DataRect.Top - 10, pack.DataRect.Bottom + 10);
        foreach (var ((name, middle), y) in _names.Zip(middles).Zip(wanted))
        {
            var left = pack.DataRect.Right + Gap;
            var end = axes.Bottom.GetPixel(name.End.Year, pack.DataRect);
            // A line that ends years before the others gets no leader: it would look as if it went on.
            if ((Math.Abs(middle - y) > 4 || left - end > 40) && left - end < LongestLeader)
                Leader(canvas, end + 7, (float)y, left - 3, (float)middle);
            foreach (var (line, text) in name.Lines.Index())
                name.Lettering.Draw(canvas, text, left, (float)middle - (name.Height / 2) + (line * name.Lettering.LineHeight));
        }
    }

    private static void Leader(SKCanvas canvas, float x1, float y1, float x2, float y2)
    {
        using var paint = new SKPaint { Color = SKColor.Parse(ChartPalette.Axis), StrokeWidth = 0.8f, IsStroke = true, IsAntialias = true };
        canvas.DrawLine(x1, y1, x2, y2, paint);
    }

    private sealed record Name(Lettering Lettering, IReadOnlyList<string> Lines, LinePoint End)
    {
        internal float Height => Lines.Count * Lettering.LineHeight;

        internal float Width => Lines.Max(Lettering.Width);

        internal static Name Of(LineSeries line, Lettering lettering, float room) =>
            new(lettering, lettering.Wrap(line.Name, room), line.Points.Where(p => p.Value is not null).MaxBy(p => p.Year)!);
    }
}
