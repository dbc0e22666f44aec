using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using DtzStats.Core.Codes;
using DtzStats.Core.Languages;

namespace DtzStats.Reporting.Templates;

/// <summary>Reads template.json, and says where it is wrong.</summary>
public static class TemplateJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        AllowDuplicateProperties = false,
        NumberHandling = JsonNumberHandling.Strict,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
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
            return JsonSerializer.Deserialize<TemplateText>(json, Options) ?? throw new JsonException("null", "$", 0, 0);
        }
        catch (JsonException e)
        {
            var (what, mend) = Told(e);
            throw new TemplateException(new TemplateError(EditionTemplate.FileName, (int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1, what, mend), e);
        }
    }

    private static (BilingualText What, BilingualText Mend) Told(JsonException e)
    {
        var place = e.Path is null or "$" ? "" : $" ({e.Path})";
        var key = e.Message.Split('\'') is [_, var quoted, ..] ? quoted : "";
        if (e.Message.Contains("could not be mapped", StringComparison.Ordinal))
            return (new($"onbekende sleutel \"{key}\"", $"unknown key \"{key}\""), Nearest.To(key, Keys()) is { } near
                ? new($"bedoelt u \"{near}\"?", $"did you mean \"{near}\"?") : new($"kies uit {string.Join(", ", Keys())}", $"choose from {string.Join(", ", Keys())}"));
        if (e.Message.Contains("missing required", StringComparison.Ordinal))
        {
            var missing = e.Message[(e.Message.LastIndexOf(": ", StringComparison.Ordinal) + 2)..].TrimEnd('.').Replace('\'', '"');
            return (new($"er ontbreekt{place} {missing}", $"{missing} is missing{place}"), SeeSchema);
        }

        return e.Message.Contains("could not be converted", StringComparison.Ordinal) || e.Message == "null"
            ? (new($"een waarde van een andere soort{place}", $"a value of another kind{place}"), SeeSchema)
            : (new($"geen geldige JSON{place}", $"no valid JSON{place}"), new("controleer komma's, haakjes en aanhalingstekens", "check commas, brackets and quotation marks"));
    }

    private static IReadOnlyList<string> Keys() =>
        [.. new[] { typeof(TemplateText), typeof(LogoText), typeof(ColoursText), typeof(ParagraphText), typeof(BilingualText) }
            .SelectMany(t => Options.GetTypeInfo(t).Properties.Select(p => p.Name)).Distinct()];
}
