using System.IO.Compression;

namespace DtzStats.Ingestion.Reading;

/// <summary>The bytes of an entry; closes the zip with it.</summary>
internal sealed class ZipEntryStream : Stream
{
    private readonly ZipArchive _zip;
    private readonly Stream _entry;

    /// <exception cref="InvalidDataException">It is no zip, or a damaged one.</exception>
    internal ZipEntryStream(string path, string entry)
    {
        _zip = ZipFile.OpenRead(path);
        _entry = _zip.GetEntry(entry)!.Open();
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => _entry.Read(buffer, offset, count);

    public override int Read(Span<byte> buffer) => _entry.Read(buffer);

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _entry.Dispose();
            _zip.Dispose();
        }

        base.Dispose(disposing);
    }
}
