namespace DtzStats.Ingestion;

/// <summary>How far an import is; told by whichever thread is at work.</summary>
/// <param name="total">Bytes of all files.</param>
/// <param name="report">Told now and then: bytes and rows read so far, and the bytes in all.</param>
public sealed class ImportProgress(long total, Action<long, long, long>? report)
{
    private long _bytes;
    private long _rows;

    public static ImportProgress None { get; } = new(0, null);

    internal void Add(long bytes, long rows) => report?.Invoke(Interlocked.Add(ref _bytes, bytes), Interlocked.Add(ref _rows, rows), total);
}
