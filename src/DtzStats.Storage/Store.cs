using Dapper;
using DtzStats.Core.Codes;
using DtzStats.Storage.Keys;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace DtzStats.Storage;

/// <summary>One database file with all vintages. Not for use by several threads at once.</summary>
public sealed class Store : IDisposable
{
    /// <summary>Marks a SQLite file as one of ours ("DTZS").</summary>
    private const int ApplicationId = 0x44545A53;

    private const int SchemaVersion = 5;

    /// <summary>In milliseconds. So long SQLite itself looks again and again, from one millisecond on, whether a lock is gone; what comes after that looks but a few times a second.</summary>
    private const int BusyWait = 2000;

    private const string CountTables = "SELECT count(*) FROM sqlite_schema";

    private Store(SqliteConnection connection)
    {
        Connection = connection;
        Vintages = new VintageStore(this);
        Observations = new ObservationStore(this);
        Releases = new ReleaseStore(this);
    }

    public VintageStore Vintages { get; }

    public ObservationStore Observations { get; }

    public ReleaseStore Releases { get; }

    internal SqliteConnection Connection { get; }

    /// <summary>Held by whoever uses the connection while an import reads and writes by two threads.</summary>
    internal Lock Lock { get; } = new();

    /// <summary>The last vintage that is looked at; null: all.</summary>
    internal long? AsOf { get; private set; }

    /// <summary>Opens an existing database to read from; nothing is written, not even beside it.</summary>
    /// <exception cref="StoreException">The file is absent, cannot be read, or is no database of ours.</exception>
    public static Store OpenForReading(string path) =>
        File.Exists(path)
            ? Open(path, SqliteOpenMode.ReadOnly)
            : throw new StoreException(StoreFault.Absent, path);

    /// <summary>Opens a database to import into; makes it where there is none.</summary>
    /// <exception cref="StoreException">The file cannot be written, or is no database of ours.</exception>
    public static Store OpenForWriting(string path) => Open(path, SqliteOpenMode.ReadWriteCreate);

    /// <summary>
    /// Removes a database that was made for an import that was refused, so that nothing is left of it. It stays where
    /// another import came first.
    /// </summary>
    public static void RemoveIfNothingWasImported(string path)
    {
        // Where there was no room even for empty tables, nothing can be opened.
        if (new FileInfo(path) is { Exists: true, Length: 0 })
        {
            File.Delete(path);
            return;
        }

        using (var store = OpenForWriting(path))
        {
            // With the database locked nobody else can be writing; who waits for it finds it gone, and says so.
            using var transaction = store.Connection.BeginTransaction();
            if (store.Vintages.All().Count > 0)
                return;
            File.Delete(path);
        }

        File.Delete(path + "-journal");
    }

    /// <summary>From here on the store answers as it did after this import.</summary>
    /// <param name="vintage">The number of a vintage.</param>
    public void LookBackTo(long vintage) => AsOf = vintage;

    /// <summary>The numbers of the codes in this database; codes that it does not have yet follow.</summary>
    public KeySpace Keys(Codelists codelists)
    {
        ArgumentNullException.ThrowIfNull(codelists);
        return new KeySpace(codelists, NumbersOf);
    }

    public void Dispose() => Connection.Dispose();

    internal long? DatasetNumber(string code) =>
        Connection.QueryFirstOrDefault<long?>("SELECT dataset_id FROM dataset WHERE code = @code", new { code });

    /// <summary>Read by hand: Dapper makes code for each kind of row first, which every command would wait for.</summary>
    private Dictionary<string, int> NumbersOf(string kind)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        using var command = Connection.CreateCommand();
        command.CommandText = "SELECT code, code_id FROM code WHERE kind = $kind";
        command.Parameters.AddWithValue("$kind", kind);
        using var reader = command.ExecuteReader();
        while (reader.Read())
            numbers.Add(reader.GetString(0), reader.GetInt32(1));
        return numbers;
    }

    internal T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException e)
        {
            throw new StoreException(StoreFaults.Of(e), Connection.DataSource, e);
        }
    }

    /// <summary>What to throw when SQLite's own interface returned an error.</summary>
    internal StoreException Failure(int result)
    {
        var inner = new SqliteException(raw.sqlite3_errmsg(Connection.Handle!).utf8_to_string(), result & 0xFF, result);
        return new StoreException(StoreFaults.Of(inner), Connection.DataSource, inner);
    }

    private static Store Open(string path, SqliteOpenMode mode)
    {
        var settings = new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, ForeignKeys = true };
        var connection = new SqliteConnection(settings.ToString());
        try
        {
            connection.Open();
            raw.sqlite3_busy_timeout(connection.Handle!, BusyWait);
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
