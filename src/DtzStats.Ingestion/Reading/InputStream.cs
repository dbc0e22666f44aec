namespace DtzStats.Ingestion.Reading;

/// <summary>Bytes of a file, read once from the first to the last; what goes wrong is an <see cref="UnreadableException"/>.</summary>
/// <param name="container">What has to be closed after it; null: nothing.</param>
internal class InputStream(Stream inner, IDisposable? container = null) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        try
        {
            return Take(buffer);
        }
        catch (Exception e) when (UnreadableException.IsOfFile(e))
        {
            throw UnreadableException.Of(e);
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected virtual int Take(Span<byte> buffer) => inner.Read(buffer);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
            container?.Dispose();
        }

        base.Dispose(disposing);
    }
}
