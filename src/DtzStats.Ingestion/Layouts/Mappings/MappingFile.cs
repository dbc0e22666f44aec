using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using DtzStats.Core.Datasets;
using DtzStats.Core.Json;

namespace DtzStats.Ingestion.Layouts.Mappings;

/// <summary>Reads mappings from their files.</summary>
public static class MappingFile
{
    private static readonly JsonSerializerOptions Options = new(StrictJson.Options)
    {
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
    };

    /// <exception cref="JsonFaultException">It is no JSON, a key is missing, unknown, given twice or of the wrong kind, or no column has figures.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Mapping Read(string path) => Parse(File.ReadAllText(path));

    /// <summary>All mappings in a folder, by file name; none where there is no such folder.</summary>
    /// <exception cref="JsonFaultException">One of them is wrong; the message says which.</exception>
    public static IReadOnlyList<Mapping> In(string folder)
    {
        if (!Directory.Exists(folder))
            return [];
        return [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(path =>
        {
            try
            {
                return Read(path);
            }
            catch (JsonFaultException e)
            {
                var name = Path.GetFileName(path);
                throw new JsonFaultException(new($"{name}: {e.Fault.Dutch}", $"{name}: {e.Fault.English}"), e);
            }
        })];
    }

    /// <summary>The JSON schema of a mapping, for editors.</summary>
    public static string Schema()
    {
        var schema = (JsonObject)JsonSchemaExporter.GetJsonSchemaAsNode(Options, typeof(Mapping));
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "DtzStats mapping");
        return schema.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" }) + "\n";
    }

    internal static Mapping Parse(string json)
    {
        var mapping = StrictJson.Parse<Mapping>(json, Options);
        JsonFaultException.Demand(mapping.Columns.Values.Any(c => c.Is == MappedRole.Value), "geen kolom is een \"value\"", "no column is a \"value\"");
        JsonFaultException.Demand(
            mapping.Dataset is null || DatasetNames.IsCode(mapping.Dataset), "\"dataset\" heeft kleine letters, cijfers en streepjes", "\"dataset\" takes lower-case letters, digits and hyphens");
        JsonFaultException.Demand(mapping.Delimiter is null or { Length: 1 }, "\"delimiter\" is één teken", "\"delimiter\" is one sign");
        JsonFaultException.Demand(mapping.Columns.Values.All(c => c.Scale is null or > 0), "\"scale\" is groter dan nul", "\"scale\" is above zero");
        return mapping;
    }
}
