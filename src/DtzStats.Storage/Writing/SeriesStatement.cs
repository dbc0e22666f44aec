using System.Runtime.InteropServices;
using DtzStats.Storage.Cells;
using DtzStats.Storage.Keys;
using SQLitePCL;

namespace DtzStats.Storage.Writing;

/// <summary>
/// A prepared statement that writes series, a row each: dataset, measure, region, category, file, cells. Binds and steps
/// through SQLite's own interface, two to three times as fast as commands with parameters; what is the same as in the
/// row before stays bound.
/// </summary>
internal sealed class SeriesStatement : IDisposable
{
    private readonly Store _store;
    private readonly sqlite3_stmt _statement;
    private readonly CellText _text = new();
    private (int Measure, int Region, long File) _bound = (-1, -1, -1);

    /// <param name="vintage">For a seventh parameter; null where there is none.</param>
    internal SeriesStatement(Store store, string sql, long dataset, long? vintage = null)
    {
        _store = store;
        var result = raw.sqlite3_prepare_v2(store.Connection.Handle!, sql, out _statement);
        if (result != raw.SQLITE_OK)
            throw store.Failure(result);
        raw.sqlite3_bind_int64(_statement, 1, dataset);
        if (vintage is { } number)
            raw.sqlite3_bind_int64(_statement, 7, number);
    }

    /// <param name="cells">At least one, by year.</param>
    internal void Run(ObservationKey key, List<StoredCell> cells)
    {
        // The file of the latest year: that of all years, where a delivery is one file.
        var file = cells[^1].File;
        Bind(key, file);
        _text.Write(CollectionsMarshal.AsSpan(cells), file);
        raw.sqlite3_bind_text(_statement, 6, _text.Utf8);
        var result = raw.sqlite3_step(_statement);
        raw.sqlite3_reset(_statement);
        if (result != raw.SQLITE_DONE)
            throw _store.Failure(result);
    }

    public void Dispose() => _statement.Dispose();

    private void Bind(ObservationKey key, long file)
    {
        if (key.Measure != _bound.Measure)
            raw.sqlite3_bind_int(_statement, 2, key.Measure);
        if (key.Region != _bound.Region)
            raw.sqlite3_bind_int(_statement, 3, key.Region);
        if (file != _bound.File)
            raw.sqlite3_bind_int64(_statement, 5, file);
        raw.sqlite3_bind_int(_statement, 4, key.Category);
        _bound = (key.Measure, key.Region, file);
    }
}
