using System.Text.Json;
using System.Text.Json.Serialization;
using DtzStats.Core.Releases;

namespace DtzStats.Storage.Releases;

/// <summary>The parts of a release that are kept as JSON.</summary>
internal static class ReleaseJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) } };

    internal static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    internal static IReadOnlySet<string> Codes(string json) => JsonSerializer.Deserialize<HashSet<string>>(json, Options)!;

    internal static IReadOnlyDictionary<string, ReleaseLoss> Losses(string json) => JsonSerializer.Deserialize<Dictionary<string, ReleaseLoss>>(json, Options)!;
}
