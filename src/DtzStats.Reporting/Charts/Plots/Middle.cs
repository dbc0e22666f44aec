using SkiaSharp;

namespace DtzStats.Reporting.Charts.Plots;

/// <summary>Where in a shape its name can stand.</summary>
internal static class Middle
{
    /// <summary>The centre of gravity of a ring.</summary>
    internal static SKPoint Of(SKPoint[] ring)
    {
        var (area, x, y) = (0.0, 0.0, 0.0);
        foreach (var (a, b) in Sides(ring))
        {
            var cross = ((double)a.X * b.Y) - ((double)b.X * a.Y);
            area += cross;
            x += (a.X + b.X) * cross;
            y += (a.Y + b.Y) * cross;
        }

        return area == 0 ? ring[0] : new SKPoint((float)(x / (3 * area)), (float)(y / (3 * area)));
    }

    internal static double AreaOf(SKPoint[] ring) => Math.Abs(Sides(ring).Sum(s => ((double)s.A.X * s.B.Y) - ((double)s.B.X * s.A.Y))) / 2;

    private static IEnumerable<(SKPoint A, SKPoint B)> Sides(SKPoint[] ring) => ring.Select((a, i) => (a, ring[(i + 1) % ring.Length]));
}
