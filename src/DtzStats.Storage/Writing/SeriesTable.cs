using System.Runtime.InteropServices;
using System.Text;
using Dapper;
using DtzStats.Storage.Cells;
using DtzStats.Storage.Keys;

namespace DtzStats.Storage.Writing;

/// <summary>The rows of one dataset in the table of series, read and written as cells.</summary>
internal sealed class SeriesTable(Store store, long dataset)
{
    private const int Batch = 4096;

    private const string Columns = "series_id AS Id, file_id AS File, cells AS Cells";

    private const string NextSql = $"SELECT {Columns} FROM series WHERE series_id > @after AND series_id < @end ORDER BY series_id LIMIT @Batch";

    private readonly CellText _text = new();
    private readonly long _end = ObservationKey.IdOf(dataset + 1, 0);
    private long? _last = ObservationKey.IdOf(dataset, 0) - 1;

    /// <summary>The next series in the order of the keys; empty after the last.</summary>
    internal IReadOnlyList<StoredSeries> Next()
    {
        if (_last is not { } after)
            return [];
        List<Row> rows;
        lock (store.Lock)
            rows = store.Connection.Query<Row>(NextSql, new { after, end = _end, Batch }).AsList();
        _last = rows.Count < Batch ? null : rows[^1].Id;
        return [.. rows.Select(r => r.ToSeries())];
    }

    /// <summary>All series that were not read yet; those that are read may be written meanwhile.</summary>
    internal IEnumerable<StoredSeries> All()
    {
        while (Next() is { Count: > 0 } batch)
            foreach (var series in batch)
                yield return series;
    }

    /// <summary>What a vintage replaced, by series.</summary>
    internal Dictionary<long, IReadOnlyList<StoredCell>> ReplacedBy(long vintage) => store.Connection
        .Query<Row>($"SELECT {Columns} FROM replaced_series WHERE replaced_by = @vintage", new { vintage })
        .Select(r => r.ToSeries()).ToDictionary(s => s.Series, s => s.Cells);

    /// <param name="cells">At least one, by year.</param>
    internal void Put(long series, List<StoredCell> cells)
    {
        var file = cells[^1].File;
        _text.Write(CollectionsMarshal.AsSpan(cells), file);
        store.Connection.Execute(
            "UPDATE series SET file_id = @file, cells = @cells WHERE series_id = @id",
            new { id = ObservationKey.IdOf(dataset, series), file, cells = Encoding.UTF8.GetString(_text.Utf8) });
    }

    internal void Delete(long series) =>
        store.Connection.Execute("DELETE FROM series WHERE series_id = @id", new { id = ObservationKey.IdOf(dataset, series) });

    private sealed class Row
    {
        public long Id { get; init; }

        public long File { get; init; }

        public string Cells { get; init; } = "";

        internal StoredSeries ToSeries()
        {
            var cells = new List<StoredCell>();
            CellText.Read(Encoding.UTF8.GetBytes(Cells), File, cells);
            return new StoredSeries(ObservationKey.SeriesOf(Id), cells);
        }
    }
}
