using System.Buffers;
using System.Text;

namespace DtzStats.Ingestion.Reading;

/// <summary>A stretch of whole rows, to be worked on by itself.</summary>
/// <param name="index">Which of the file, the first being 0.</param>
internal abstract class RowBlock(int index)
{
    internal int Index => index;

    /// <param name="sharedFields">How many of the first fields rows tend to have in common with the row before; 0: unknown.</param>
    internal abstract RowCursor Open(char delimiter, int sharedFields = 0);

    /// <summary>The bytes of the block as they stand in the file; empty where the file's bytes are kept in another way.</summary>
    internal virtual ReadOnlySpan<byte> Bytes => default;

    /// <summary>Gives back what it holds; it is not used any more.</summary>
    internal virtual void GiveBack()
    {
    }
}

/// <summary>A stretch of text, in a rented buffer that goes back after use.</summary>
/// <param name="markLength">Length of the byte order mark that it begins with.</param>
/// <param name="firstLine">Its first line in the file.</param>
internal sealed class TextBlock(int index, byte[] rented, int length, int markLength, int firstLine) : RowBlock(index)
{
    internal override ReadOnlySpan<byte> Bytes => rented.AsSpan(0, length);

    /// <summary>The bytes without a byte order mark.</summary>
    internal ReadOnlySpan<byte> Text => Bytes[markLength..];

    internal Encoding Encoding { get; set; } = Encoding.UTF8;

    internal override RowCursor Open(char delimiter, int sharedFields = 0)
    {
        var characters = ArrayPool<char>.Shared.Rent(Encoding.GetMaxCharCount(Text.Length));
        var count = Encoding.GetChars(Text, characters);
        if (IsPlain(characters.AsSpan(0, count)))
            return new PlainCursor(characters, count, delimiter, firstLine, sharedFields);
        var text = new string(characters, 0, count);
        ArrayPool<char>.Shared.Return(characters);
        return new QuotedCursor(new StringReader(text), delimiter, firstLine);
    }

    internal override void GiveBack() => ArrayPool<byte>.Shared.Return(rented);

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
internal sealed class ListBlock(IEnumerable<RawRow> rows) : RowBlock(0)
{
    internal override RowCursor Open(char delimiter, int sharedFields = 0) => new ListCursor(rows.GetEnumerator());
}
