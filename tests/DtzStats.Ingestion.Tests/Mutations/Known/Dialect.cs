using System.Text;

namespace DtzStats.Ingestion.Tests.Mutations.Known;

/// <summary>Which fields stand in quotes.</summary>
internal enum Quotes
{
    WhereNeeded,
    AroundText,
    AroundAll,
}

/// <summary>How a text file is written.</summary>
/// <param name="HasMark">That it begins with a byte order mark.</param>
internal sealed record Dialect(char Delimiter, Quotes Quotes, bool IsLatin = false, bool HasMark = false, string LineEnd = "\n", bool EndsOpen = false)
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    internal static Encoding Latin { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    internal byte[] Write(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var text = string.Join(LineEnd, rows.Select(r => string.Join(Delimiter, r.Select(Field))));
        var bytes = (IsLatin ? Latin : Encoding.UTF8).GetBytes(EndsOpen ? text : text + LineEnd);
        return HasMark ? [0xEF, 0xBB, 0xBF, .. bytes] : bytes;
    }

    /// <summary>Bytes as text: UTF-16 where a mark says so, UTF-8 where they are, else Windows-1252.</summary>
    internal static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith([(byte)0xFF, (byte)0xFE]))
            return Encoding.Unicode.GetString(bytes[2..]);
        var text = bytes.StartsWith([(byte)0xEF, (byte)0xBB, (byte)0xBF]) ? bytes[3..] : bytes;
        try
        {
            return Utf8.GetString(text);
        }
        catch (DecoderFallbackException)
        {
            return Latin.GetString(text);
        }
    }

    private string Field(string text)
    {
        var isNumber = text.Length > 0 && text.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or ' ');
        var needs = text.Contains(Delimiter, StringComparison.Ordinal);
        return needs || Quotes == Quotes.AroundAll || (Quotes == Quotes.AroundText && !isNumber && text.Length > 0) ? $"\"{text}\"" : text;
    }
}
