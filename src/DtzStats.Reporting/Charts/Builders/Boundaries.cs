using System.Text.Json;
using DtzStats.Core.Languages;

namespace DtzStats.Reporting.Charts.Builders;

/// <summary>The boundaries of regions, by their codes.</summary>
/// <param name="Credit">What their publisher requires to be told.</param>
public sealed record Boundaries(BilingualText Credit, IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<MapPoint>>> Rings)
{
    /// <summary>From GeoJSON (RFC 7946) in WGS84 whose features have a property "code" and are polygons or several of them.</summary>
    /// <exception cref="FormatException">It is not that.</exception>
    public static Boundaries Read(Stream geoJson, BilingualText credit)
    {
        try
        {
            using var document = JsonDocument.Parse(geoJson);
            return new Boundaries(credit, document.RootElement.GetProperty("features").EnumerateArray().ToDictionary(
                f => f.GetProperty("properties").GetProperty("code").GetString()!,
                f => RingsOf(f.GetProperty("geometry")),
                StringComparer.Ordinal));
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException($"Boundaries are features of GeoJSON with a code and a polygon: {e.Message}", e);
        }
    }

    /// <exception cref="ArgumentException">The region has no boundary.</exception>
    internal IReadOnlyList<IReadOnlyList<MapPoint>> Of(string code) =>
        Rings.TryGetValue(code, out var rings) ? rings : throw new ArgumentException($"There is no boundary of '{code}'.", nameof(code));

    private static IReadOnlyList<IReadOnlyList<MapPoint>> RingsOf(JsonElement geometry)
    {
        var coordinates = geometry.GetProperty("coordinates").EnumerateArray();
        return geometry.GetProperty("type").GetString() switch
        {
            "Polygon" => [.. coordinates.Select(RingOf)],
            "MultiPolygon" => [.. coordinates.SelectMany(polygon => polygon.EnumerateArray().Select(RingOf))],
            var other => throw new FormatException($"Boundaries are polygons, not {other}."),
        };
    }

    private static IReadOnlyList<MapPoint> RingOf(JsonElement ring) => [.. ring.EnumerateArray().Select(p => new MapPoint(p[0].GetDouble(), p[1].GetDouble()))];
}
