using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using DtzStats.Core.Codes;
using DtzStats.Core.Json;
using DtzStats.Core.Languages;

namespace DtzStats.Reporting.Templates;

/// <summary>Reads template.json, and says where it is wrong.</summary>
public static class TemplateJson
{
    private static readonly JsonSerializerOptions Options = new(StrictJson.Options)
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    private static readonly BilingualText SeeSchema = new("zie docs/templates.md", "see docs/templates.md");

    /// <summary>The JSON schema of the file, for editors.</summary>
    public static string Schema()
    {
        var schema = (JsonObject)JsonSchemaExporter.GetJsonSchemaAsNode(Options, typeof(TemplateText));
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "DtzStats template");
        return schema.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" }) + "\n";
    }

    /// <exception cref="TemplateException">It is no JSON, or a key is missing, unknown, given twice or of the wrong kind.</exception>
    internal static TemplateText Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<TemplateText>(json, Options) ?? throw new JsonException("null could not be converted", "$", 0, 0);
        }
        catch (JsonException e)
        {
            var (what, mend) = Told(e);
            throw new TemplateException(new TemplateError(EditionTemplate.FileName, (int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1, what, mend), e);
        }
    }

    private static (BilingualText What, BilingualText Mend) Told(JsonException e)
    {
        if (JsonFault.UnknownKey(e) is not { } key)
            return (JsonFault.What(e), SeeSchema);
        return (JsonFault.What(e), Nearest.To(key, Keys()) is { } near
            ? new($"bedoelt u \"{near}\"?", $"did you mean \"{near}\"?") : new($"kies uit {string.Join(", ", Keys())}", $"choose from {string.Join(", ", Keys())}"));
    }

    private static IReadOnlyList<string> Keys() =>
        [.. new[] { typeof(TemplateText), typeof(LogoText), typeof(ColoursText), typeof(ParagraphText), typeof(BilingualText) }
            .SelectMany(t => Options.GetTypeInfo(t).Properties.Select(p => p.Name)).Distinct()];
}
