namespace DtzStats.Reporting.Charts.Plots;

/// <summary>
/// The part of the earth that a map shows, flattened: degrees of longitude are shortened by the cosine of the middle
/// latitude, which for a region of this size leaves shapes as they are.
/// </summary>
internal sealed record MapExtent(double West, double North, double Width, double Height, double Shortening)
{
    internal static MapExtent Of(IReadOnlyList<MapPoint> points)
    {
        var (south, north) = (points.Min(p => p.Latitude), points.Max(p => p.Latitude));
        var shortening = Math.Cos((south + north) / 2 * Math.PI / 180);
        var west = points.Min(p => p.Longitude) * shortening;
        return new MapExtent(west, north, (points.Max(p => p.Longitude) * shortening) - west, north - south, shortening);
    }

    /// <summary>From the upper left, in the units of the extent.</summary>
    internal (double X, double Y) Of(MapPoint point) => ((point.Longitude * Shortening) - West, North - point.Latitude);
}
