using System.Buffers;
using System.Text;

namespace DtzStats.Ingestion.Reading;

/// <summary>A stretch of whole rows, to be worked on by itself.</summary>
/// <param name="Index">Which of the file, the first being 0.</param>
internal abstract record RowBlock(int Index)
{
    /// <param name="sharedFields">How many of the first fields rows tend to have in common with the row before; 0: unknown.</param>
    internal abstract RowCursor Open(char delimiter, int sharedFields = 0);

    /// <summary>The bytes of the block as they stand in the file; empty where the file's bytes are kept in another way.</summary>
    internal virtual ReadOnlyMemory<byte> Original => default;
}

/// <summary>A stretch of text.</summary>
/// <param name="Text">The bytes without a byte order mark.</param>
/// <param name="FirstLine">Its first line in the file.</param>
internal sealed record TextBlock(int Index, ReadOnlyMemory<byte> Bytes, ReadOnlyMemory<byte> Text, int FirstLine, Encoding Encoding) : RowBlock(Index)
{
    internal override ReadOnlyMemory<byte> Original => Bytes;

    internal override RowCursor Open(char delimiter, int sharedFields = 0)
    {
        var characters = ArrayPool<char>.Shared.Rent(Encoding.GetCharCount(Text.Span));
        var length = Encoding.GetChars(Text.Span, characters);
        if (IsPlain(characters.AsSpan(0, length)))
            return new PlainCursor(characters, length, delimiter, FirstLine, sharedFields);
        var text = new string(characters, 0, length);
        ArrayPool<char>.Shared.Return(characters);
        return new QuotedCursor(new StringReader(text), delimiter, FirstLine);
    }

    /// <summary>No quotes, and no carriage return but before a line feed.</summary>
    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        if (text.Contains('"'))
            return false;
        var returns = text.Count('\r');
        return returns == 0 || returns == text.Count("\r\n");
    }
}

/// <summary>All rows of a table that comes as fields.</summary>
internal sealed record ListBlock(IEnumerable<RawRow> Rows) : RowBlock(0)
{
    internal override RowCursor Open(char delimiter, int sharedFields = 0) => new ListCursor(Rows.GetEnumerator());
}
