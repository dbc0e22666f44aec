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
            Check(description);
            return description;
        }
        catch (JsonException e)
        {
            throw new FormatException(e.Message, e);
        }
    }

    /// <summary>What is wrong is told here, where the file is still known.</summary>
    private static void Check(SourceDescription source)
    {
        static void Demand(bool holds, string what)
        {
            if (!holds)
                throw new FormatException(what);
        }

        Demand(DatasetNames.IsCode(source.Dataset), "\"dataset\" takes lower-case letters, digits and hyphens.");
        Demand(DatasetNames.IsLabel(source.Vintage), "\"vintage\" takes letters, digits, points and hyphens.");
        Demand(source.Classification == "SBI2008", "\"classification\" must be SBI2008.");
        Demand(source.Measures.Count > 0, "\"measures\" is empty.");
        Demand(source.Measures.Values.All(m => m.Scale > 0 && m.RoundedTo > 0), "\"scale\" and \"roundedTo\" are above zero.");
        Demand(source.Files.Count > 0, "\"files\" is empty.");
        Demand(source.Files.All(f => f.File.Length > 0 && f.File.AsSpan().IndexOfAny('/', '\\') < 0 && f.File != ".."), "\"files\" takes names of files in the same folder.");
        Demand(source.Files.Select(f => f.File).Distinct().Count() == source.Files.Count, "\"files\" names a file twice.");
        if (source.ReferenceDay.Length > 0)
            ReferenceDays.InWords(source.ReferenceDay, Languages.Language.Dutch);
    }

    public static string Write(SourceDescription description) => JsonSerializer.Serialize(description, Options);
}
