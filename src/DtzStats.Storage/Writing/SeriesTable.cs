using System.Runtime.InteropServices;
using System.Text;
using Dapper;
using DtzStats.Core.Periods;
using DtzStats.Storage.Cells;
using DtzStats.Storage.Keys;

namespace DtzStats.Storage.Writing;

/// <summary>The rows of one dataset in the table of series, read and written as cells.</summary>
internal sealed class SeriesTable(Store store, long dataset)
{
    private const int Batch = 4096;

    private const string Columns = "measure_id AS Measure, region_id AS Region, category_id AS Category, file_id AS File, cells AS Cells";

    private const string NextSql = $"""
        SELECT {Columns} FROM series
        WHERE dataset_id = @dataset AND (measure_id, region_id, category_id) > (@Measure, @Region, @Category)
        ORDER BY measure_id, region_id, category_id
        LIMIT @Batch
        """;

    private readonly CellText _text = new();
    private Row? _last = new();

    /// <summary>The next series in the order of the keys; empty after the last.</summary>
    internal IReadOnlyList<StoredSeries> Next()
    {
        if (_last is not { } last)
            return [];
        List<Row> rows;
        lock (store.Lock)
            rows = store.Connection.Query<Row>(NextSql, new { dataset, last.Measure, last.Region, last.Category, Batch }).AsList();
        _last = rows.Count < Batch ? null : rows[^1];
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
        .Query<Row>($"SELECT {Columns} FROM replaced_series WHERE replaced_by = @vintage AND dataset_id = @dataset", new { vintage, dataset })
        .Select(r => r.ToSeries()).ToDictionary(s => s.Series, s => s.Cells);

    /// <param name="cells">At least one, by year.</param>
    internal void Put(long series, List<StoredCell> cells)
    {
        const string sql = """
            UPDATE series SET file_id = @file, cells = @cells
            WHERE dataset_id = @dataset AND measure_id = @Measure AND region_id = @Region AND category_id = @Category
            """;
        var file = cells[^1].File;
        _text.Write(CollectionsMarshal.AsSpan(cells), file);
        var key = KeyOf(series);
        store.Connection.Execute(sql, new { dataset, key.Measure, key.Region, key.Category, file, cells = Encoding.UTF8.GetString(_text.Utf8) });
    }

    internal void Delete(long series)
    {
        const string sql = """
            DELETE FROM series WHERE dataset_id = @dataset AND measure_id = @Measure AND region_id = @Region AND category_id = @Category
            """;
        var key = KeyOf(series);
        store.Connection.Execute(sql, new { dataset, key.Measure, key.Region, key.Category });
    }

    private static ObservationKey KeyOf(long series) => new(series << ObservationKey.YearBits);

    private sealed class Row
    {
        public int Measure { get; init; }

        public int Region { get; init; }

        public int Category { get; init; }

        public long File { get; init; }

        public string Cells { get; init; } = "";

        internal StoredSeries ToSeries()
        {
            var cells = new List<StoredCell>();
            CellText.Read(Encoding.UTF8.GetBytes(Cells), File, cells);
            return new StoredSeries(new ObservationKey(Measure, Region, Category, Period.FirstYear).Series, cells);
        }
    }
}
