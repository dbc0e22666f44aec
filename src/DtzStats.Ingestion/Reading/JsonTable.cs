using System.Globalization;
using System.Text.Json;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Checks.FileStage;

namespace DtzStats.Ingestion.Reading;

/// <summary>
/// A document of CBS's open data v4 as its API answers: the objects of <c>value</c> (or the one object) are the rows,
/// their names the headings. What it holds is told by <c>@odata.context</c>.
/// </summary>
internal sealed class JsonTable : Table
{
    private readonly List<RawRow> _rows;

    private JsonTable(InputFile file, string kind, List<RawRow> rows)
        : base(file)
    {
        Kind = kind;
        _rows = rows;
    }

    /// <summary>"Observations", "MeasureCodes", "RegioSCodes", "Properties"...</summary>
    internal string Kind { get; }

    internal override IReadOnlyList<RawRow> FirstRows => _rows;

    internal override bool HasTypedNumbers => true;

    /// <summary>Null where it is no such document, or no JSON at all; then the findings say so.</summary>
    internal static JsonTable? Open(InputFile file, FindingList findings)
    {
        try
        {
            using var stream = file.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            var bytes = copy.ToArray();
            using var document = JsonDocument.Parse(bytes.AsMemory(bytes.AsSpan().StartsWith("\u00EF\u00BB\u00BF"u8) ? 3 : 0));
            if (document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("@odata.context", out var context))
                return new JsonTable(file, KindOf(context.GetString() ?? ""), Rows(document.RootElement, bytes));
        }
        catch (JsonException e)
        {
            findings.Add(FileUnreadable.At(file.Name, e));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            findings.Add(FileUnreadable.At(file.Name, e));
        }

        return null;
    }

    internal override TableContent Read(FindingList findings) => new Content(_rows);

    private static string KindOf(string context) => context[(context.LastIndexOf('#') + 1)..].Split('/')[0];

    private static List<RawRow> Rows(JsonElement root, ReadOnlySpan<byte> bytes)
    {
        var objects = root.TryGetProperty("value", out var value) && value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : new List<JsonElement> { root };
        var headings = objects.SelectMany(o => o.EnumerateObject()).Select(p => p.Name).Where(n => !n.StartsWith('@')).Distinct().ToList();
        var lines = Lines(bytes);
        var rows = new List<RawRow> { new(headings, 1) };
        rows.AddRange(objects.Select((o, i) => new RawRow([.. headings.Select(h => o.TryGetProperty(h, out var p) ? TextOf(p) : "")], i < lines.Count ? lines[i] : 1)));
        return rows;
    }

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
