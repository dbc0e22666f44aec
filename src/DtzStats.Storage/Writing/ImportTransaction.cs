using System.Globalization;
using Dapper;
using DtzStats.Core.Datasets;
using DtzStats.Storage.Keys;
using Microsoft.Data.Sqlite;

namespace DtzStats.Storage.Writing;

/// <summary>
/// Writes the vintages of one import in one transaction: all of it or nothing. Left without <see cref="Commit"/>, also by
/// an exception or the end of the process, the database is as it was.
/// </summary>
public sealed class ImportTransaction : IDisposable
{
    private readonly Store _store;
    private readonly SqliteTransaction _transaction;
    private readonly long _import;

    private ImportTransaction(Store store, SqliteTransaction transaction)
    {
        _store = store;
        _transaction = transaction;
        _import = Connection.ExecuteScalar<long>("SELECT coalesce(max(import_id), 0) + 1 FROM vintage", transaction: transaction);
    }

    private SqliteConnection Connection => _store.Connection;

    /// <exception cref="StoreException">The database cannot be written to, or another program is writing.</exception>
    public static ImportTransaction Begin(Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.Guard(() =>
        {
            // Series come in the order of their keys, so no page is met again: more than this only costs.
            store.Connection.Execute("PRAGMA cache_size = -16384");
            return new ImportTransaction(store, store.Connection.BeginTransaction());
        });
    }

    /// <summary>
    /// Makes a vintage, for the caller to put series in. The label gets ".2", ".3"... where an earlier delivery has it.
    /// Null where every file was loaded before: the same file twice changes nothing, also when a later vintage has
    /// replaced its figures since, or when two imports of it run at once.
    /// </summary>
    /// <param name="keys">The key space that the keys of the series are of.</param>
    /// <param name="lastYear">The last year that it has figures on.</param>
    /// <exception cref="StoreException">The database cannot be written to.</exception>
    public VintageWriter? Add(
        SourceDescription source, string layout, DateTimeOffset importedAt, int lastYear, IReadOnlyList<DeliveredFile> files, KeySpace keys)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(files);
        return _store.Guard(() =>
        {
            if (files.All(f => _store.Vintages.Holding(source.Dataset, f.Sha256, _transaction) is not null))
                return null;
            var dataset = DatasetId(source.Dataset);
            var labelled = source with { Vintage = FreeLabel(dataset, source.Vintage) };
            var vintage = new Vintage(AddVintage(dataset, labelled, layout, importedAt, lastYear), labelled, layout, importedAt, lastYear);
            return new VintageWriter(_store, _transaction, keys, dataset, vintage, AddFiles(vintage.Number, files));
        });
    }

    /// <exception cref="StoreException">The database cannot be written to; nothing was.</exception>
    public void Commit() => _store.Guard(() =>
    {
        if (!File.Exists(Connection.DataSource))
            throw new StoreException(StoreFault.NotAccessible, Connection.DataSource);
        _transaction.Commit();
        return 0;
    });

    public void Dispose()
    {
        try
        {
            _transaction.Dispose();
        }
        catch (SqliteException)
        {
            // Rolling back a transaction that the database has already given up tells nothing new.
        }
    }

    private long DatasetId(string code)
    {
        Connection.Execute("INSERT INTO dataset (code) VALUES (@code) ON CONFLICT DO NOTHING", new { code }, _transaction);
        return Connection.ExecuteScalar<long>("SELECT dataset_id FROM dataset WHERE code = @code", new { code }, _transaction);
    }

    private string FreeLabel(long dataset, string label)
    {
        var taken = Connection.Query<string>("SELECT label FROM vintage WHERE dataset_id = @dataset", new { dataset }, _transaction).ToHashSet();
        return Enumerable.Range(1, taken.Count + 1)
            .Select(n => n == 1 ? label : string.Create(CultureInfo.InvariantCulture, $"{label}.{n}"))
            .First(candidate => !taken.Contains(candidate));
    }

    private long AddVintage(long dataset, SourceDescription source, string layout, DateTimeOffset importedAt, int lastYear)
    {
        const string sql = """
            INSERT INTO vintage (import_id, dataset_id, label, layout, imported_at, last_year, source_json)
            VALUES (@_import, @dataset, @Vintage, @layout, @at, @lastYear, @json) RETURNING vintage_id
            """;
        var at = importedAt.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);
        return Connection.ExecuteScalar<long>(sql, new { _import, dataset, source.Vintage, layout, at, lastYear, json = SourceJson.Write(source) }, _transaction);
    }

    private long[] AddFiles(long vintage, IReadOnlyList<DeliveredFile> files)
    {
        const string sql = """
            INSERT INTO source_file (vintage_id, container_id, name, sha256, bytes)
            VALUES (@vintage, @container, @Name, @Sha256, @Bytes) RETURNING file_id
            """;
        var ids = new long[files.Count];
        using var blocks = new BlockStatement(_store);
        for (var i = 0; i < files.Count; i++)
        {
            var file = files[i];
            long? container = file.Container is { } index ? ids[index] : null;
            ids[i] = Connection.ExecuteScalar<long>(sql, new { vintage, container, file.Name, file.Sha256, file.Bytes }, _transaction);
            var block = 0;
            foreach (var data in file.Blocks)
                blocks.Run(ids[i], block++, data.Span);
        }

        return ids;
    }
}
