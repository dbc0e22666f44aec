using System.Globalization;

namespace DtzStats.Reporting.Charts.Drawing;

/// <summary>SVG path data of simple figures. Numbers have a decimal point and at most two decimals.</summary>
internal static class PathData
{
    internal static string Number(double value) => Math.Round(value, 2).ToString("0.##;-0.##;0", CultureInfo.InvariantCulture);

    internal static string Line(double x1, double y1, double x2, double y2) => Polyline([(x1, y1), (x2, y2)]);

    internal static string Polyline(IEnumerable<(double X, double Y)> points) =>
        "M" + string.Join('L', points.Select(p => $"{Number(p.X)} {Number(p.Y)}"));

    internal static string Polygon(params IEnumerable<(double X, double Y)> points) => Polyline(points) + "Z";

    internal static string Box(double left, double top, double width, double height) =>
        Polygon((left, top), (left + width, top), (left + width, top + height), (left, top + height));

    internal static string Circle(double x, double y, double radius)
    {
        var (r, d) = (Number(radius), Number(2 * radius));
        return $"M{Number(x - radius)} {Number(y)}a{r} {r} 0 1 0 {d} 0a{r} {r} 0 1 0 -{d} 0Z";
    }

    /// <summary>Corners on a circle, the first at an angle in degrees clockwise from the top.</summary>
    internal static string Regular(int corners, double firstAngle, double x, double y, double radius) =>
        Polygon(Enumerable.Range(0, corners)
            .Select(i => (firstAngle + (360.0 * i / corners)) * Math.PI / 180)
            .Select(a => (x + (radius * Math.Sin(a)), y - (radius * Math.Cos(a)))));
}
