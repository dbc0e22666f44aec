using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;
using DtzStats.Core.Languages;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Checks.FileStage;

namespace DtzStats.Ingestion.Reading;

/// <summary>
/// Reads a text once, from the first byte to the last, and hands it out in blocks of whole rows: a line end divides where
/// the number of quotes before it is even. On the way it takes the checksum and sees whether this is text in one encoding.
/// </summary>
internal sealed class BlockReader(Stream stream, string name, TextStart start) : IDisposable
{
    internal const int BlockLength = 1 << 19;

    /// <summary>A row that is longer than this is an open quote.</summary>
    private const int LongestRow = 64 << 20;

    private static readonly SearchValues<byte> NoText =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Where(b => b is not ('\t' or '\n' or '\f' or '\r')).Select(b => (byte)b)]);

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] _carried = [];
    private int _carriedLength;
    private Encoding _encoding = start.Encoding;
    private bool _isAsciiSoFar = true;
    private bool _isUtf8Proven;
    private int _line = 1;

    internal string Sha256 { get; private set; } = "";

    internal long Length { get; private set; }

    /// <summary>That the last line ends in a line end, or in a quote: nothing can have been cut off its last field.</summary>
    internal bool EndsWhole { get; private set; }

    /// <summary>Why there are no more blocks though the file goes on. Blocks are read on a thread of their own, so it is told by whoever takes them.</summary>
    internal Finding? Failure { get; private set; }

    internal IEnumerable<TextBlock> Blocks()
    {
        for (var index = 0; Next() is { } rows; index++)
        {
            var block = new TextBlock(index, rows.Buffer, rows.Length, index == 0 ? start.MarkLength : 0, _line);
            if (block.Bytes.IndexOfAny(NoText) >= 0)
            {
                Failure = FileNotText.At(name);
                yield break;
            }

            if (!Decodes(block.Text))
                yield break;
            block.Encoding = _encoding;
            _line += block.Bytes.Count(start.LineEnd);
            EndsWhole = block.Bytes[^1] is (byte)'\n' or (byte)'\r' or (byte)'"';
            yield return block;
        }

        Sha256 = Convert.ToHexStringLower(_hash.GetHashAndReset());
    }

    public void Dispose()
    {
        _hash.Dispose();
        stream.Dispose();
    }

    /// <summary>The next bytes up to a line end outside quotes, in a rented buffer; null after the last, or where a quote is never closed.</summary>
    private (byte[] Buffer, int Length)? Next()
    {
        var length = _carriedLength;
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Max(BlockLength, length * 2));
        _carried.AsSpan(0, length).CopyTo(buffer);
        while (true)
        {
            var read = stream.ReadAtLeast(buffer.AsSpan(length), buffer.Length - length, throwOnEndOfStream: false);
            _hash.AppendData(buffer, length, read);
            Length += read;
            length += read;
            var isLast = length < buffer.Length;
            var filled = buffer.AsSpan(0, length);
            var end = LastRowEnd(filled, out var isOpen);
            if (isLast && !isOpen)
                end = length;
            if (isLast && isOpen || end == 0 && length >= LongestRow)
            {
                Failure = QuoteOpen.At(new Place(name, _line + filled[..OpenQuote(filled)].Count(start.LineEnd)));
                return null;
            }

            if (end > 0)
            {
                Carry(filled[end..]);
                return (buffer, end);
            }

            if (isLast)
                return null;
            var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
            filled.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = larger;
        }
    }

    private void Carry(ReadOnlySpan<byte> rest)
    {
        if (_carried.Length < rest.Length)
            _carried = new byte[rest.Length * 2];
        rest.CopyTo(_carried);
        _carriedLength = rest.Length;
    }

    /// <summary>One past the last line end that an even number of quotes stands before; 0 where there is none.</summary>
    private int LastRowEnd(ReadOnlySpan<byte> bytes, out bool isOpen)
    {
        isOpen = bytes.Count((byte)'"') % 2 == 1;
        var open = isOpen;
        var end = bytes.Length;
        while (bytes[..end].LastIndexOfAny((byte)'"', start.LineEnd) is >= 0 and var at)
        {
            if (bytes[at] == start.LineEnd && !open)
                return at + 1;
            open ^= bytes[at] == '"';
            end = at;
        }

        return 0;
    }

    /// <summary>
    /// Where the field begins whose quote is not closed: the first in which something else than a delimiter or line end
    /// follows a quote that should close it; else the field that is open at the end, or the first quote that no field begins with.
    /// </summary>
    private int OpenQuote(ReadOnlySpan<byte> bytes)
    {
        var (at, stray) = (QuoteFrom(bytes, 0), -1);
        while (at < bytes.Length)
        {
            if (at > start.MarkLength && !IsBoundary(bytes[at - 1]))
            {
                stray = stray < 0 ? at : stray;
                at = QuoteFrom(bytes, at + 1);
                continue;
            }

            var end = EndOfField(bytes, at + 1);
            if (end >= bytes.Length || (end + 1 < bytes.Length && !IsBoundary(bytes[end + 1])))
                return at;
            at = QuoteFrom(bytes, end + 1);
        }

        return Math.Max(0, stray);
    }

    /// <summary>The quote that closes a field; two after each other are one of its text. The end where there is none.</summary>
    private static int EndOfField(ReadOnlySpan<byte> bytes, int from)
    {
        var at = QuoteFrom(bytes, from);
        while (at + 1 < bytes.Length && bytes[at + 1] == '"')
            at = QuoteFrom(bytes, at + 2);
        return at;
    }

    private static int QuoteFrom(ReadOnlySpan<byte> bytes, int from) =>
        from < bytes.Length && bytes[from..].IndexOf((byte)'"') is >= 0 and var offset ? from + offset : bytes.Length;

    private bool IsBoundary(byte sign) => sign == (byte)start.Delimiter || sign is (byte)'\n' or (byte)'\r';

    /// <summary>UTF-8 throughout, or Windows-1252 throughout; plain ASCII is both.</summary>
    private bool Decodes(ReadOnlySpan<byte> text)
    {
        if (Ascii.IsValid(text))
            return true;
        var isUtf8 = Utf8.IsValid(text);
        if (!isUtf8 && HasUtf8Letter(text))
            return Refuse("UTF-8 en Latin-1 staan door elkaar", "UTF-8 and Latin-1 are mixed");
        if (_isAsciiSoFar)
            _encoding = isUtf8 ? Encoding.UTF8 : TextStart.Latin;
        else if (isUtf8 != _isUtf8Proven)
            return Refuse("UTF-8 en Latin-1 staan door elkaar", "UTF-8 and Latin-1 are mixed");
        (_isAsciiSoFar, _isUtf8Proven) = (false, isUtf8);
        return !isUtf8 || text.IndexOf("\uFFFD"u8) < 0
            || Refuse("er staan vervangtekens (\uFFFD) in: letters zijn eerder verloren gegaan", "replacement signs (\uFFFD) stand in it: letters were lost earlier");
    }

    /// <summary>
    /// Whether a letter stands in it as UTF-8 has it: é, ë, ï and all others of Dutch are 0xC3 and a byte that
    /// in Windows-1252 is a sign, as in "Ã©". No word has that, so one is proof enough. Asked only of what is no UTF-8
    /// as a whole, where other bytes cannot be UTF-8: so one pair refuses a file of two encodings, and never one of Latin-1.
    /// </summary>
    private static bool HasUtf8Letter(ReadOnlySpan<byte> text)
    {
        while (text.IndexOf((byte)0xC3) is >= 0 and var at && at + 1 < text.Length)
        {
            if (text[at + 1] is >= 0x80 and <= 0xBF)
                return true;
            text = text[(at + 1)..];
        }

        return false;
    }

    private bool Refuse(string dutch, string english)
    {
        Failure = FileEncoding.At(name, new BilingualText(dutch, english));
        return false;
    }
}
