using Dapper;
using DtzStats.Core.Datasets;
using DtzStats.Storage.Cells;
using DtzStats.Storage.Keys;
using Microsoft.Data.Sqlite;

namespace DtzStats.Storage.Writing;

/// <summary>
/// Puts the series of one vintage in place, in the order of their keys. Reading what stood there and writing may be done
/// by two threads.
/// </summary>
public sealed class VintageWriter : IDisposable
{
    private const string PutSql = "INSERT OR REPLACE INTO series (series_id, file_id, cells) VALUES (?1, ?2, ?3)";
    private const string KeepSql = "INSERT INTO replaced_series (series_id, file_id, cells, replaced_by) VALUES (?1, ?2, ?3, ?4)";

    private readonly Store _store;
    private readonly SqliteTransaction _transaction;
    private readonly KeySpace _keys;
    private readonly long _dataset;
    private readonly long[] _files;
    private readonly SeriesStatement _put;
    private readonly SeriesStatement _keep;
    private readonly List<StoredCell> _current = [];
    private readonly List<StoredCell> _replaced = [];
    private readonly bool[] _measures;
    private readonly bool[] _regions;
    private readonly bool[] _categories;

    internal VintageWriter(Store store, SqliteTransaction transaction, KeySpace keys, long dataset, Vintage vintage, long[] files)
    {
        _store = store;
        _transaction = transaction;
        _keys = keys;
        _dataset = dataset;
        _files = files;
        Vintage = vintage;
        _measures = new bool[keys.Measures.End];
        _regions = new bool[keys.Regions.End];
        _categories = new bool[keys.Categories.End];
        _put = new SeriesStatement(store, PutSql, dataset);
        _keep = new SeriesStatement(store, KeepSql, dataset, vintage.Number);
        Before = new PriorSeries(new SeriesTable(store, dataset));
    }

    public Vintage Vintage { get; }

    /// <summary>What the dataset held before this vintage, in the order of the keys.</summary>
    public PriorSeries Before { get; }

    private long Written { get; set; }

    private long Replaced { get; set; }

    /// <summary>
    /// Writes the years of one series over those that stood there; years that the delivery does not give stay. What is
    /// replaced goes to history.
    /// </summary>
    /// <param name="delivered">At least one, of one series, by year, none twice.</param>
    /// <param name="before">What stood there; null if nothing.</param>
    /// <exception cref="StoreException">The database cannot be written to.</exception>
    public void Put(ReadOnlySpan<CodedObservation> delivered, StoredSeries? before)
    {
        Merge(delivered, before?.Cells ?? []);
        var key = delivered[0].Key;
        Use(key);
        lock (_store.Lock)
        {
            _put.Run(key, _current);
            if (_replaced.Count > 0)
                _keep.Run(key, _replaced);
        }

        Written += delivered.Length;
        Replaced += _replaced.Count;
    }

    /// <summary>Writes down the codes that were used, and the description with what was decided meanwhile; after the last series.</summary>
    /// <exception cref="StoreException">The database cannot be written to.</exception>
    public WrittenVintage Finish(SourceDescription source) => _store.Guard(() =>
    {
        ArgumentNullException.ThrowIfNull(source);
        var decided = source with { Vintage = Vintage.Label };
        _store.Connection.Execute(
            "UPDATE vintage SET source_json = @json WHERE vintage_id = @Number", new { json = SourceJson.Write(decided), Vintage.Number }, _transaction);
        AddCodes("measure", _measures, _keys.Measures);
        AddCodes("region", _regions, _keys.Regions);
        AddCodes("category", _categories, _keys.Categories);
        return new WrittenVintage(Vintage with { Source = decided }, Written, Replaced);
    });

    public void Dispose()
    {
        _put.Dispose();
        _keep.Dispose();
    }

    private void AddCodes(string kind, bool[] used, CodeNumbers numbers)
    {
        const string sql = "INSERT INTO code (kind, code_id, code) VALUES (@kind, @number, @code) ON CONFLICT DO NOTHING";
        for (var number = 0; number < used.Length; number++)
            if (used[number])
                _store.Connection.Execute(sql, new { kind, number, code = numbers[number] }, _transaction);
    }

    private void Use(ObservationKey key)
    {
        _measures[key.Measure] = true;
        _regions[key.Region] = true;
        _categories[key.Category] = true;
    }

    private void Merge(ReadOnlySpan<CodedObservation> delivered, IReadOnlyList<StoredCell> before)
    {
        _current.Clear();
        _replaced.Clear();
        var (old, stored) = (0, before.Count);
        foreach (ref readonly var cell in delivered)
        {
            var year = cell.Key.Year;
            for (; old < stored && before[old].Year < year; old++)
                _current.Add(before[old]);
            if (old < stored && before[old].Year == year)
                _replaced.Add(before[old++]);
            _current.Add(new StoredCell(year, cell.Value, cell.Line, cell.Marks, _files[cell.File]));
        }

        for (; old < stored; old++)
            _current.Add(before[old]);
    }
}
