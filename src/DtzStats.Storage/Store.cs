using Dapper;
using Microsoft.Data.Sqlite;

namespace DtzStats.Storage;

/// <summary>One database file with all vintages. Not for use by several threads at once.</summary>
public sealed class Store : IDisposable
{
    /// <summary>Marks a SQLite file as one of ours ("DTZS").</summary>
    private const int ApplicationId = 0x44545A53;

    private const int SchemaVersion = 1;

    private const string CountTables = "SELECT count(*) FROM sqlite_schema";

    private Store(SqliteConnection connection)
    {
        Connection = connection;
        Vintages = new VintageStore(connection);
        Observations = new ObservationStore(connection, Vintages);
    }

    public VintageStore Vintages { get; }

    public ObservationStore Observations { get; }

    internal SqliteConnection Connection { get; }

    /// <summary>Opens an existing database to read from; nothing is written, not even beside it.</summary>
    /// <exception cref="StoreException">The file is absent, cannot be read, or is no database of ours.</exception>
    public static Store OpenForReading(string path) =>
        File.Exists(path)
            ? Open(path, SqliteOpenMode.ReadOnly)
            : throw new StoreException(StoreFault.Absent, path);

    /// <summary>Opens a database to import into; makes it where there is none.</summary>
    /// <exception cref="StoreException">The file cannot be written, or is no database of ours.</exception>
    public static Store OpenForWriting(string path) => Open(path, SqliteOpenMode.ReadWriteCreate);

    public void Dispose() => Connection.Dispose();

    private static Store Open(string path, SqliteOpenMode mode)
    {
        var settings = new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, ForeignKeys = true };
        var connection = new SqliteConnection(settings.ToString());
        try
        {
            connection.Open();
            Prepare(connection, path, mode);
            return new Store(connection);
        }
        catch (SqliteException e)
        {
            connection.Dispose();
            throw new StoreException(StoreFaults.Of(e), path, e);
        }
        catch (StoreException)
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Prepare(SqliteConnection connection, string path, SqliteOpenMode mode)
    {
        // In this order: tables, application and version come with one commit, so whoever sees the tables sees the rest.
        var isEmpty = connection.ExecuteScalar<long>(CountTables) == 0;
        if (isEmpty && mode == SqliteOpenMode.ReadWriteCreate)
            Create(connection);
        else if (isEmpty)
            throw new StoreException(StoreFault.Absent, path);
        if (connection.ExecuteScalar<long>("PRAGMA application_id") != ApplicationId)
            throw new StoreException(StoreFault.Foreign, path);
        if (connection.ExecuteScalar<long>("PRAGMA user_version") != SchemaVersion)
            throw new StoreException(StoreFault.OtherVersion, path);
    }

    private static void Create(SqliteConnection connection)
    {
        // A larger page gains a tenth on bulk inserts; it must be set before the first table.
        connection.Execute("PRAGMA page_size = 16384");
        using var transaction = connection.BeginTransaction();
        // Another process may have made the tables while this one waited for its turn.
        if (connection.ExecuteScalar<long>(CountTables, transaction: transaction) > 0)
            return;
        connection.Execute(SchemaScript.Read("001-store.sql"), transaction: transaction);
        connection.Execute($"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {SchemaVersion}", transaction: transaction);
        transaction.Commit();
    }
}
