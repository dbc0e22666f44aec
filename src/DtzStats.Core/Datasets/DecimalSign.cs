using System.Text.Json.Serialization;

namespace DtzStats.Core.Datasets;

/// <summary>How a file writes fractions. It belongs to the file and is never taken from the machine's culture.</summary>
public enum DecimalSign
{
    /// <summary>Whole numbers without any sign between the digits; a point or comma is an error.</summary>
    [JsonStringEnumMemberName("none")]
    None = 0,

    [JsonStringEnumMemberName("point")]
    Point = 1,

    [JsonStringEnumMemberName("comma")]
    Comma = 2,
}
