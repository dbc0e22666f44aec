using Dapper;
using Microsoft.Data.Sqlite;

namespace DtzStats.Storage.Writing;

/// <summary>
/// As long as it lives, what a store writes goes to a log beside the database, so that readers go on with what was there until all of
/// it is committed, however large it is. Afterwards the database is one file again; where a reader is in the way of that the log
/// stays, which loses nothing, until it is tried again.
/// </summary>
public sealed class BesideReaders : IDisposable
{
    /// <summary>In seconds; readers are let in and out of the database many times in it.</summary>
    private const int Patience = 5;

    private readonly Store _store;

    private BesideReaders(Store store) => _store = store;

    /// <exception cref="StoreException">The database cannot be written to, or another program is writing.</exception>
    public static BesideReaders Begin(Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        store.Guard(() => store.Connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL"));
        return new BesideReaders(store);
    }

    /// <summary>Makes one file of a database again that was left with its log.</summary>
    /// <exception cref="StoreException">The database cannot be written to.</exception>
    public static void Finish(string path)
    {
        if (!File.Exists(path + "-wal"))
            return;
        using var store = Store.OpenForWriting(path);
        new BesideReaders(store).Dispose();
    }

    public void Dispose()
    {
        try
        {
            // What can be put in its place while others read is, so that they are kept out for a moment alone.
            _store.Connection.Execute("PRAGMA wal_checkpoint(PASSIVE)");
            _store.Connection.Execute("PRAGMA journal_mode = DELETE", commandTimeout: Patience);
        }
        catch (SqliteException)
        {
            // Somebody reads all the time.
        }
    }
}
