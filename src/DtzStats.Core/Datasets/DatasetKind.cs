using System.Text.Json.Serialization;

namespace DtzStats.Core.Datasets;

/// <summary>Whether figures are somebody's statistics or made up for demonstration; the two are never mixed.</summary>
public enum DatasetKind
{
    [JsonStringEnumMemberName("official")]
    Official = 0,

    /// <summary>Everything that uses it says so: "illustratief, geen officiële cijfers".</summary>
    [JsonStringEnumMemberName("illustrative")]
    Illustrative = 1,
}
