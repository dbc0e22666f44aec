using System.IO.Compression;

namespace DtzStats.Ingestion.Reading;

/// <summary>
/// What a gzip holds, of one member or several. .NET takes a gzip that was cut short for one that ends; so a member of
/// our own goes behind it, which comes out only where all before it is whole.
/// </summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Reliability", "CA2000", Justification = "The base closes what it is given.")]
internal sealed class GzipContent(Stream gzip, long largest) : InputStream(new GZipStream(new Followed(gzip, EndMember), CompressionMode.Decompress))
{
    private const int BufferLength = 1 << 16;

    /// <summary>Any bytes that no table ends in.</summary>
    private static readonly byte[] End = [.. "\0\0einde van het gzip-bestand\0\0"u8];

    private static readonly byte[] EndMember = Member(End);

    private readonly byte[] _buffer = new byte[BufferLength];
    private int _given;
    private int _filled;
    private bool _isAtEnd;
    private long _length;

    protected override int Take(Span<byte> buffer)
    {
        while (!_isAtEnd && _filled - _given <= End.Length)
            Fill();
        var count = Math.Min(buffer.Length, _filled - _given - End.Length);
        _buffer.AsSpan(_given, count).CopyTo(buffer);
        _given += count;
        _length += count;
        return _length <= largest ? count : throw UnreadableException.TooLarge(largest >> 20);
    }

    private void Fill()
    {
        _buffer.AsSpan(_given, _filled - _given).CopyTo(_buffer);
        (_given, _filled) = (0, _filled - _given);
        var read = base.Take(_buffer.AsSpan(_filled));
        _filled += read;
        _isAtEnd = read == 0;
        if (_isAtEnd && !_buffer.AsSpan(0, _filled).EndsWith(End))
            throw UnreadableException.CutShort();
    }

    private static byte[] Member(byte[] bytes)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Fastest))
            gzip.Write(bytes);
        return target.ToArray();
    }

    /// <summary>A stream with more bytes behind it.</summary>
    private sealed class Followed(Stream first, byte[] last) : InputStream(first)
    {
        private int _next;

        /// <summary>The first stream's last bytes and those behind it come together: the reader looks for another member only then.</summary>
        protected override int Take(Span<byte> buffer)
        {
            var read = 0;
            while (read < buffer.Length && base.Take(buffer[read..]) is > 0 and var count)
                read += count;
            var more = Math.Min(buffer.Length - read, last.Length - _next);
            last.AsSpan(_next, more).CopyTo(buffer[read..]);
            _next += more;
            return read + more;
        }
    }
}
