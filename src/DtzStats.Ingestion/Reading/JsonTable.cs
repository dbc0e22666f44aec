using System.Globalization;
using System.Text;
using System.Text.Json;

namespace DtzStats.Ingestion.Reading;

/// <summary>
/// A document of CBS's open data as its API answers: the objects of <c>value</c> (or the one object) are the rows,
/// their names the headings. What it holds is told by <c>@odata.context</c> (version 4) or <c>odata.metadata</c> (version 3).
/// </summary>
internal sealed class JsonTable : Table
{
    private const int LargestMegabytes = 64;

    private readonly List<RawRow> _rows;

    private JsonTable(InputFile file, string context, List<RawRow> rows)
        : base(file)
    {
        Kind = KindOf(context);
        TableCode = context.Split("/odata/") is [_, var rest] ? rest.Split('/')[0] : null;
        _rows = rows;
    }

    /// <summary>"Observations", "MeasureCodes", "RegioSCodes", "Properties"...</summary>
    internal string Kind { get; }

    internal bool IsFigures => Kind is "Observations" or "TypedDataSet" or "UntypedDataSet";

    /// <summary>"83582NED", of version 3, which tells it in the address; null where it does not.</summary>
    internal string? TableCode { get; }

    internal override IReadOnlyList<RawRow> FirstRows => _rows;

    /// <summary>Null where it is JSON of another kind.</summary>
    /// <exception cref="UnreadableException">It is no JSON, not as CBS writes it, or too large.</exception>
    internal static JsonTable? Open(InputFile file)
    {
        using var whole = file.ReadWhole(LargestMegabytes);
        var bytes = whole.GetBuffer().AsMemory(0, (int)whole.Length);
        if (bytes.Span.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        try
        {
            using var document = JsonDocument.Parse(bytes);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && (document.RootElement.TryGetProperty("@odata.context", out var context) || document.RootElement.TryGetProperty("odata.metadata", out context))
                ? new JsonTable(file, context.GetString() ?? "", Rows(document.RootElement, bytes.Span)) : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The latter where something is of another kind than CBS's documents have it, or is no text.
            throw UnreadableException.Of(e);
        }
    }

    internal override TableContent Read() => new Content(_rows);

    /// <summary>"Observations" of version 4, "Cbs.OData.WebAPI.TypedDataSet" of version 3.</summary>
    private static string KindOf(string context) => context[(context.LastIndexOf('#') + 1)..].Split('/')[0].Split('.')[^1];

    private static List<RawRow> Rows(JsonElement root, ReadOnlySpan<byte> bytes)
    {
        var objects = root.TryGetProperty("value", out var value) && value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : new List<JsonElement> { root };
        var headings = objects.SelectMany(o => o.EnumerateObject()).Select(p => p.Name).Where(n => !n.StartsWith('@') && !n.StartsWith("odata.", StringComparison.Ordinal)).Distinct().ToList();
        if ((long)headings.Count * objects.Count > SheetLimits.MostFields)
            throw SheetLimits.TooManyFields(objects.Count, headings.Count);
        var lines = Lines(bytes);
        // Names stand on no line of their own; the first object may stand on the first.
        var rows = new List<RawRow> { new(headings, 0) };
        rows.AddRange(objects.Select((o, i) => Row([.. headings.Select(h => o.TryGetProperty(h, out var p) ? p : default)], i < lines.Count ? lines[i] : 1)));
        return rows;
    }

    private static RawRow Row(JsonElement[] fields, int line) =>
        new([.. fields.Select(TextOf)], line) { Numbers = [.. fields.Select(f => f.ValueKind == JsonValueKind.Number)] };

    /// <summary>The line on which each object of <c>value</c> begins.</summary>
    private static List<int> Lines(ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Disallow });
        var (lines, line, counted) = (new List<int>(), 1, 0);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.StartObject || reader.CurrentDepth != 2)
                continue;
            var at = (int)reader.TokenStartIndex;
            line += bytes[counted..at].Count((byte)'\n');
            counted = at;
            lines.Add(line);
        }

        return lines;
    }

    private static string TextOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => "",
        JsonValueKind.String => element.GetString()!,
        JsonValueKind.Number when element.TryGetDecimal(out var number) => number.ToString(CultureInfo.InvariantCulture),
        _ => element.GetRawText(),
    };

    private sealed class Content(List<RawRow> rows) : TableContent
    {
        internal override IEnumerable<RowBlock> Blocks => [new ListBlock(rows)];
    }
}
