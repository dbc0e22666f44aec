using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DtzStats.Core.Datasets;

/// <summary>Reads and writes a <see cref="SourceDescription"/> as JSON.</summary>
public static class SourceJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        AllowDuplicateProperties = false,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.Strict,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
    };

    /// <exception cref="FormatException">The text is no JSON, or a key is missing, unknown, given twice or of the wrong kind.</exception>
    public static SourceDescription Parse(string json)
    {
        try
        {
            var description = JsonSerializer.Deserialize<SourceDescription>(json, Options)
                ?? throw new FormatException("source.json is null.");
            // Throws early, where the file is still known, if the day is none.
            ReferenceDays.InWords(description.ReferenceDay, Languages.Language.Dutch);
            return description;
        }
        catch (JsonException e)
        {
            throw new FormatException(e.Message, e);
        }
    }

    public static string Write(SourceDescription description) => JsonSerializer.Serialize(description, Options);
}
