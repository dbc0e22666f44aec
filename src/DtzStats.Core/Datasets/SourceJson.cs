using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using DtzStats.Core.Json;

namespace DtzStats.Core.Datasets;

/// <summary>Reads and writes a <see cref="SourceDescription"/> as JSON.</summary>
public static class SourceJson
{
    private static readonly JsonSerializerOptions Options = new(StrictJson.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
    };

    /// <exception cref="JsonFaultException">The text is no JSON, or a key is missing, unknown, given twice or of the wrong kind.</exception>
    public static SourceDescription Parse(string json)
    {
        var description = StrictJson.Parse<SourceDescription>(json, Options);
        Check(description);
        return description;
    }

    /// <summary>What is wrong is told here, where the file is still known.</summary>
    private static void Check(SourceDescription source)
    {
        static void Demand(bool holds, string dutch, string english) => JsonFaultException.Demand(holds, dutch, english);

        Demand(DatasetNames.IsCode(source.Dataset), "\"dataset\" heeft kleine letters, cijfers en streepjes", "\"dataset\" takes lower-case letters, digits and hyphens");
        Demand(DatasetNames.IsLabel(source.Vintage), "\"vintage\" heeft letters, cijfers, punten en streepjes", "\"vintage\" takes letters, digits, points and hyphens");
        Demand(source.Classification == "SBI2008", "\"classification\" is SBI2008", "\"classification\" must be SBI2008");
        Demand(source.Measures.Count > 0, "\"measures\" is leeg", "\"measures\" is empty");
        Demand(source.Measures.Values.All(m => m.Scale > 0 && m.RoundedTo > 0), "\"scale\" en \"roundedTo\" zijn groter dan nul", "\"scale\" and \"roundedTo\" are above zero");
        Demand(source.Files.Count > 0, "\"files\" is leeg", "\"files\" is empty");
        Demand(
            source.Files.All(f => f.File.Length > 0 && f.File.AsSpan().IndexOfAny('/', '\\') < 0 && f.File != ".."),
            "\"files\" noemt bestanden in dezelfde map", "\"files\" takes names of files in the same folder");
        Demand(source.Files.Select(f => f.File).Distinct().Count() == source.Files.Count, "\"files\" noemt een bestand twee keer", "\"files\" names a file twice");
        Demand(source.ReferenceDay.Length == 0 || ReferenceDays.IsDay(source.ReferenceDay), "\"referenceDay\" is een maand en een dag, als 04-01", "\"referenceDay\" is a month and a day, as 04-01");
    }

    public static string Write(SourceDescription description) => JsonSerializer.Serialize(description, Options);
}
