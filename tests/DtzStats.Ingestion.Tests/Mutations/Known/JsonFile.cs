using System.Text;
using System.Text.Json;
using DtzStats.Ingestion.Tests.Mutations.Judging;

namespace DtzStats.Ingestion.Tests.Mutations.Known;

/// <summary>A document of CBS's open data v4, as its API answers.</summary>
internal static class JsonFile
{
    private static readonly string[] Numbers = ["Id", "Index", "Decimals", "Value"];

    internal static byte[] Write(IReadOnlyList<IReadOnlyList<string>> rows, string kind)
    {
        var text = new StringBuilder($"{{\"@odata.context\":\"https://example.org/81575NED/$metadata#{kind}\",\"value\":[\n");
        foreach (var (index, row) in rows.Skip(1).Index())
            text.Append(index == 0 ? "" : ",\n").Append('{').AppendJoin(',', rows[0].Zip(row).Select(f => $"\"{f.First}\":{Value(f.First, f.Second)}")).Append('}');
        return Encoding.UTF8.GetBytes(text.Append("\n]}\n").ToString());
    }

    /// <summary>A row of names, and one an object; its lines have no number here.</summary>
    /// <exception cref="FormatException">It is no such document.</exception>
    internal static IReadOnlyList<JudgedRow> Read(byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            List<JsonElement> objects = [.. document.RootElement.GetProperty("value").EnumerateArray()];
            var names = objects.SelectMany(o => o.EnumerateObject()).Select(p => p.Name).Distinct().ToList();
            return [new JudgedRow(names, 0), .. objects.Select(o => new JudgedRow([.. names.Select(n => o.TryGetProperty(n, out var value) ? value.ToString() : "")], 0))];
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException("no JSON of rows", e);
        }
    }

    private static string Value(string name, string text) =>
        text.Length == 0 ? "null" : Numbers.Contains(name) && text.All(c => char.IsAsciiDigit(c) || c == '.') && !text.StartsWith('.') && !text.EndsWith('.') && (text[0] != '0' || text.Length == 1 || text[1] == '.') ? text : JsonSerializer.Serialize(text);
}
