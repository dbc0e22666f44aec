using SQLitePCL;

namespace DtzStats.Storage.Writing;

/// <summary>
/// A prepared statement that writes the original bytes of files, a block a row, through SQLite's own interface: so a block
/// need not be an array of its own, of which thousands would make the collector stop everything.
/// </summary>
internal sealed class BlockStatement : IDisposable
{
    private readonly Store _store;
    private readonly sqlite3_stmt _statement;

    internal BlockStatement(Store store)
    {
        _store = store;
        var result = raw.sqlite3_prepare_v2(store.Connection.Handle!, "INSERT INTO source_block (file_id, block, data) VALUES (?1, ?2, ?3)", out _statement);
        if (result != raw.SQLITE_OK)
            throw store.Failure(result);
    }

    /// <exception cref="StoreException">The database cannot be written to.</exception>
    internal void Run(long file, int block, ReadOnlySpan<byte> data)
    {
        raw.sqlite3_bind_int64(_statement, 1, file);
        raw.sqlite3_bind_int(_statement, 2, block);
        raw.sqlite3_bind_blob(_statement, 3, data);
        var result = raw.sqlite3_step(_statement);
        raw.sqlite3_reset(_statement);
        if (result != raw.SQLITE_DONE)
            throw _store.Failure(result);
    }

    public void Dispose() => _statement.Dispose();
}
