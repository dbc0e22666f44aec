using System.Text;
using System.Text.Json;
using DtzStats.Ingestion.Tests.Mutations.Judging;
using DtzStats.Ingestion.Tests.Mutations.Known;

namespace DtzStats.Ingestion.Tests.Mutations.Shapes;

/// <summary>A table that only its mapping makes sense of; the mapping can be damaged too.</summary>
internal static class Mapped
{
    internal static KnownDelivery Make(Draw draw)
    {
        var known = new Dictionary<FactKey, decimal?>();
        var draft = new Draft(draw, known, ["jobs"], ["A-U", "C", "G"]);
        var scale = draw.Of(1, 1000);
        var style = scale == 1 ? draw.Of(NumberStyle.Plain, new NumberStyle(',', null, 1)) : draw.Of(new NumberStyle(',', null, 1), new NumberStyle('.', null, 3));
        var sign = style.Fraction is '.' ? "point" : "comma";
        var part = new Part("panel.csv", [["gm", "j", "tak", "n", "st", "opm"]], style, true) { Dialect = new Dialect(draw.Of(';', '|'), draw.Of(Quotes.WhereNeeded, Quotes.AroundAll)) };
        foreach (var place in draft.Places())
        {
            var status = draw.Of("d", "d", "v", "g");
            part.Rows.Add([CodeOf(place.Region), $"{place.Year % 100}", $"Tak {place.Category}", draft.Figure(place with { Measure = "jobs" }, style, scale, status switch { "v" => "P", "g" => "C", _ => "A" }), status, "-"]);
        }

        var mapping = new Part("mapping.json", [], NumberStyle.Plain, IsFigures: false) { Damaged = Encoding.UTF8.GetBytes(Mapping(draft, scale, sign)) };
        return new KnownDelivery("mapping", [part], known, p => Read(p[0], mapping.Bytes)) { Mapping = mapping, IsDelimiterFree = false };
    }

    private static string CodeOf(string region) => $"K{region[3..]}";

    private static string Mapping(Draft draft, int scale, string sign) => $$"""
        {
          "name": "panel",
          "decimalSign": "{{sign}}",
          "columns": {
            "gm": { "is": "region" },
            "j": { "is": "period" },
            "tak": { "is": "category" },
            "n": { "is": "value", "measure": "jobs", "scale": {{scale}} },
            "st": { "is": "status" },
            "opm": { "is": "ignore" }
          },
          "translate": {
            "region": { {{string.Join(", ", draft.Regions.Select(r => $"\"{CodeOf(r)}\": \"{r}\""))}} },
            "period": { {{string.Join(", ", draft.Years.Select(y => $"\"{y % 100}\": \"{y}\""))}} },
            "category": { {{string.Join(", ", draft.Categories.Select(c => $"\"Tak {c}\": \"{c}\""))}} },
            "status": { "v": "P", "d": "A", "g": "C" }
          }
        }
        """;

    /// <summary>By the mapping as it stands now, read without any of the code under test.</summary>
    private static List<Cell> Read(Part part, byte[] mapping)
    {
        var root = Parse(mapping);
        // Without a word on it, the sign is as it was: proven by the cells, or not at all.
        if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("decimalSign", out _) && Text(root, "decimalSign") != (part.Style.Fraction is '.' ? "point" : "comma"))
            throw new FormatException("another decimal sign");
        Dictionary<string, string> Translation(string kind) => Child(Child(root, "translate"), kind).EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString() ?? "");
        var (regions, periods, categories, statuses) = (Translation("region"), Translation("period"), Translation("category"), Translation("status"));
        var table = new HeadedTable(h => ColumnOf(Child(root, "columns"), h.Trim()))
        {
            Region = t => Lists.Region(t) ?? Lists.Region(regions.GetValueOrDefault(t, "")),
            Period = t => Lists.Period(periods.GetValueOrDefault(t, t)),
            Category = t => Lists.Category(t) ?? Lists.Category(categories.GetValueOrDefault(t, "")),
            Status = t => Lists.Status(statuses.GetValueOrDefault(t, t)),
        };
        return [.. table.Read(part, part.Name)];
    }

    private static JsonElement Parse(byte[] mapping)
    {
        try
        {
            using var document = JsonDocument.Parse(Encoding.UTF8.GetString(mapping));
            return document.RootElement.Clone();
        }
        catch (JsonException e)
        {
            throw new FormatException("the mapping is no JSON", e);
        }
    }

    private static Column ColumnOf(JsonElement columns, string heading)
    {
        var column = Child(columns, heading);
        return Text(column, "is") switch
        {
            "region" => new Column(Role.Region),
            "region-code" => new Column(Role.RegionCode),
            "period" => new Column(Role.Period),
            "category" => new Column(Role.Category),
            "status" => new Column(Role.Status),
            "ignore" => new Column(Role.Ignored),
            "value" => new Column(Role.Value, Lists.Measure(Text(column, "measure")) ?? throw new FormatException("measure"), ScaleOf(column)),
            var other => throw new FormatException($"role {other}"),
        };
    }

    private static int ScaleOf(JsonElement column) => Child(column, "scale").TryGetInt32(out var scale) ? scale : throw new FormatException("scale");

    private static string Text(JsonElement element, string name) => Child(element, name) is { ValueKind: JsonValueKind.String } child ? child.GetString()! : throw new FormatException(name);

    private static JsonElement Child(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var child) ? child : throw new FormatException($"the mapping has no \"{name}\"");
}
