using System.Text;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Checks.FileStage;

namespace DtzStats.Ingestion.Reading;

/// <summary>What the first bytes of a text tell of the rest: encoding, line end, delimiter, and its first rows.</summary>
/// <param name="MarkLength">Length of the byte order mark; 0 where there is none.</param>
/// <param name="LineEnd">Line feed; carriage return alone in very old files.</param>
/// <param name="Rows">The first rows, for layouts to look at.</param>
internal sealed record TextStart(Encoding Encoding, int MarkLength, byte LineEnd, char Delimiter, IReadOnlyList<RawRow> Rows)
{
    private const int Length = 1 << 17;
    private const int EnoughRows = 60;

    /// <summary>The signs that may divide fields, in the order in which they are tried.</summary>
    internal static IReadOnlyList<char> Delimiters { get; } = [';', '\t', ',', '|'];

    /// <summary>Windows-1252: Latin-1 with the euro sign and the curly quotes that exports from Windows have.</summary>
    internal static Encoding Latin { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>UTF-16 by its byte order mark; null where it is not.</summary>
    internal static Encoding? WideEncodingOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.Unicode.Preamble) ? Encoding.Unicode : bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) ? Encoding.BigEndianUnicode : null;

    /// <summary>Null where the file is empty or no text; then the findings say so.</summary>
    internal static TextStart? Of(Stream stream, string name, char? delimiter, FindingList findings)
    {
        var buffer = new byte[Length];
        var length = stream.ReadAtLeast(buffer, Length, throwOnEndOfStream: false);
        var bytes = buffer.AsSpan(0, length);
        if (length == 0)
            findings.Add(FileEmpty.At(name));
        else if (bytes.StartsWith("%PDF-"u8) || bytes.Contains((byte)0))
            findings.Add(FileNotText.At(name));
        else
            return Of(bytes, length == Length, delimiter);
        return null;
    }

    private static TextStart Of(ReadOnlySpan<byte> bytes, bool isCut, char? delimiter)
    {
        var mark = bytes.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var lineEnd = bytes.Contains((byte)'\n') ? (byte)'\n' : bytes.Contains((byte)'\r') ? (byte)'\r' : (byte)'\n';
        var text = bytes[mark..];
        if (isCut && text.LastIndexOf(lineEnd) is > 0 and var end)
            text = text[..(end + 1)];
        var encoding = System.Text.Unicode.Utf8.IsValid(text) ? Encoding.UTF8 : Latin;
        var characters = encoding.GetString(text);
        var sign = delimiter ?? Delimiters.MaxBy(d => Regularity(FirstRows(characters, d)));
        return new TextStart(encoding, mark, lineEnd, sign, FirstRows(characters, sign));
    }

    /// <summary>How many rows are divided in the same number of fields, which is more than one; of equals, the wider.</summary>
    private static int Regularity(List<RawRow> rows)
    {
        var groups = rows.Where(r => r.Fields.Count > 1).GroupBy(r => r.Fields.Count).ToList();
        return groups.Count == 0 ? 0 : groups.Max(g => (g.Count() * 1000) + Math.Min(g.Key, 999));
    }

    private static List<RawRow> FirstRows(string text, char delimiter)
    {
        using var cursor = new QuotedCursor(new StringReader(text), delimiter, 1);
        var rows = new List<RawRow>();
        while (rows.Count < EnoughRows && cursor.Next())
            rows.Add(cursor.ToRow());
        return rows;
    }
}
