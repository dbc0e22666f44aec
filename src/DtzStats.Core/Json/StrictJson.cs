using System.Text.Json;
using System.Text.Json.Serialization;

namespace DtzStats.Core.Json;

/// <summary>Reads JSON that people write: a key that is misspelt, given twice or of the wrong kind is refused, never passed over.</summary>
public static class StrictJson
{
    /// <summary>What all such files have alike; each adds how it writes its words.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        AllowDuplicateProperties = false,
        NumberHandling = JsonNumberHandling.Strict,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <exception cref="JsonFaultException">It is no JSON, or a key is missing, unknown, given twice or of the wrong kind.</exception>
    public static T Parse<T>(string json, JsonSerializerOptions options)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, options) ?? throw new JsonFaultException(new("het bestand bevat null", "the file holds null"));
        }
        catch (JsonException e)
        {
            throw JsonFault.Of(e);
        }
    }
}
