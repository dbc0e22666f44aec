using DtzStats.Storage.Cells;

namespace DtzStats.Storage.Writing;

/// <summary>
/// The series of a dataset in the order of their keys, read a batch at a time, so that a delivery in the same order can
/// be laid beside them.
/// </summary>
public sealed class PriorSeries
{
    /// <summary>Null once there is nothing more in it.</summary>
    private SeriesTable? _table;
    private readonly Queue<StoredSeries> _read = new();

    internal PriorSeries(SeriesTable? table) => _table = table;

    /// <summary>Told of each series that was passed over: that the database has and nobody asked for.</summary>
    public Action<StoredSeries>? PassedOver { get; set; }

    /// <summary>Those of a dataset; none where the store does not have it, or there is no store.</summary>
    public static PriorSeries Of(Store? store, string dataset) =>
        new(store?.DatasetNumber(dataset) is { } number ? new SeriesTable(store, number) : null);

    /// <summary>The series with this key; null where there is none. Keys must be asked for in rising order.</summary>
    public StoredSeries? At(long series)
    {
        while (Peek() is { } next && next.Series <= series)
        {
            _read.Dequeue();
            if (next.Series == series)
                return next;
            PassedOver?.Invoke(next);
        }

        return null;
    }

    /// <summary>Passes over the rest.</summary>
    public void Finish() => At(long.MaxValue);

    private StoredSeries? Peek()
    {
        if (_read.Count == 0 && _table is not null)
        {
            foreach (var series in _table.Next())
                _read.Enqueue(series);
            if (_read.Count == 0)
                _table = null;
        }

        return _read.Count == 0 ? null : _read.Peek();
    }
}
