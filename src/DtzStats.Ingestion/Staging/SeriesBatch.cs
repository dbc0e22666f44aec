using DtzStats.Storage.Cells;
using DtzStats.Storage.Writing;

namespace DtzStats.Ingestion.Staging;

/// <summary>Some thousand series on their way to the thread that writes; used again and again.</summary>
internal sealed class SeriesBatch
{
    private const int Most = 1 << 14;

    private readonly List<(int Start, int Count, StoredSeries? Before)> _series = [];
    private CodedObservation[] _cells = new CodedObservation[1 << 8];
    private int _count;

    /// <summary>False where it is full.</summary>
    internal bool TryAdd(ReadOnlySpan<CodedObservation> series, StoredSeries? before)
    {
        if (_count > 0 && _count + series.Length > Most)
            return false;
        if (_count + series.Length > _cells.Length)
            Array.Resize(ref _cells, Math.Max(_count + series.Length, Math.Min(Most, _cells.Length * 8)));
        series.CopyTo(_cells.AsSpan(_count));
        _series.Add((_count, series.Length, before));
        _count += series.Length;
        return true;
    }

    /// <summary>Writes what it holds, and is empty then.</summary>
    internal void Write(VintageWriter writer)
    {
        foreach (var (start, count, before) in _series)
            writer.Put(_cells.AsSpan(start, count), before);
        _series.Clear();
        _count = 0;
    }
}
