using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using DtzStats.Core.Datasets;

namespace DtzStats.Ingestion.Layouts.Mappings;

/// <summary>Reads mappings from their files.</summary>
public static class MappingFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        AllowDuplicateProperties = false,
        NumberHandling = JsonNumberHandling.Strict,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
    };

    /// <exception cref="FormatException">It is no JSON, a key is missing, unknown, given twice or of the wrong kind, or no column has figures.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Mapping Read(string path) => Parse(File.ReadAllText(path));

    /// <summary>All mappings in a folder, by file name; none where there is no such folder.</summary>
    /// <exception cref="FormatException">One of them is wrong; the message says which.</exception>
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
            catch (FormatException e)
            {
                throw new FormatException($"{Path.GetFileName(path)}: {e.Message}", e);
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

    /// <summary>Where it is wrong, without the names that our program has for things.</summary>
    private static string Told(JsonException e)
    {
        var at = $"line {(e.LineNumber ?? 0) + 1}, {e.Path ?? "$"}";
        var quoted = e.Message.Split('\'') is [_, var key, ..] ? $" \"{key}\"" : "";
        if (e.Message.Contains("could not be mapped", StringComparison.Ordinal))
            return $"{at}: the key{quoted} is not known";
        if (e.Message.Contains("missing required", StringComparison.Ordinal))
            return $"{at}: a key that is needed is missing{(e.Message.LastIndexOf(": ", StringComparison.Ordinal) is > 0 and var from ? e.Message[from..].TrimEnd('.') : "")}";
        return e.Message.Contains("could not be converted", StringComparison.Ordinal) ? $"{at}: this is a value of another kind, or one that is not known" : $"{at}: {e.Message}";
    }

    internal static Mapping Parse(string json)
    {
        try
        {
            var mapping = JsonSerializer.Deserialize<Mapping>(json, Options) ?? throw new FormatException("the file holds null");
            if (!mapping.Columns.Values.Any(c => c.Is == MappedRole.Value))
                throw new FormatException("no column is a \"value\"");
            if (mapping.Dataset is { } dataset && !DatasetNames.IsCode(dataset))
                throw new FormatException("\"dataset\" takes lower-case letters, digits and hyphens");
            if (mapping.Delimiter is { Length: not 1 })
                throw new FormatException("\"delimiter\" is one sign");
            if (mapping.Columns.Values.Any(c => c.Scale <= 0))
                throw new FormatException("\"scale\" is above zero");
            return mapping;
        }
        catch (JsonException e)
        {
            throw new FormatException(Told(e), e);
        }
    }
}
