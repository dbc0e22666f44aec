using System.Globalization;
using Dapper;
using DtzStats.Core.Datasets;
using DtzStats.Core.Observations;
using Microsoft.Data.Sqlite;

namespace DtzStats.Storage;

/// <summary>Writes one vintage in one transaction: all of it or nothing.</summary>
public static class VintageWriter
{
    /// <summary>
    /// Adds a delivery. Where an observation of the same key stands already, the new one takes its place and the old one
    /// is kept with the number of this vintage. The label gets ".2", ".3"... where an earlier delivery has it.
    /// Null, and nothing is written, where every file was loaded before: the same file twice changes nothing, also when a
    /// later vintage has replaced its figures since, or when two imports of it run at once.
    /// </summary>
    /// <exception cref="StoreException">The database cannot be written to; nothing was.</exception>
    public static WrittenVintage? Write(
        Store store, SourceDescription source, string layout, DateTimeOffset importedAt, IReadOnlyList<StoredFile> files, IEnumerable<Observation> observations)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(source);
        try
        {
            using var transaction = store.Connection.BeginTransaction();
            if (files.All(f => store.Vintages.Holding(source.Dataset, f.Sha256, transaction) is not null))
                return null;
            var dataset = DatasetId(store.Connection, transaction, source.Dataset);
            var labelled = source with { Vintage = FreeLabel(store.Connection, transaction, dataset, source.Vintage) };
            var id = AddVintage(store.Connection, transaction, dataset, labelled, layout, importedAt);
            var fileIds = AddFiles(store.Connection, transaction, id, files);
            using var writer = new ObservationWriter(store.Connection, transaction, dataset, id, fileIds);
            foreach (var observation in observations)
                writer.Write(observation);
            transaction.Commit();
            return new WrittenVintage(new Vintage(id, labelled, layout, importedAt), writer.Written, writer.Replaced);
        }
        catch (SqliteException e)
        {
            throw new StoreException(StoreFaults.Of(e), store.Connection.DataSource, e);
        }
    }

    private static long DatasetId(SqliteConnection connection, SqliteTransaction transaction, string code)
    {
        connection.Execute("INSERT INTO dataset (code) VALUES (@code) ON CONFLICT DO NOTHING", new { code }, transaction);
        return connection.ExecuteScalar<long>("SELECT dataset_id FROM dataset WHERE code = @code", new { code }, transaction);
    }

    private static string FreeLabel(SqliteConnection connection, SqliteTransaction transaction, long dataset, string label)
    {
        var taken = connection.Query<string>("SELECT label FROM vintage WHERE dataset_id = @dataset", new { dataset }, transaction).ToHashSet();
        return Enumerable.Range(1, taken.Count + 1)
            .Select(n => n == 1 ? label : string.Create(CultureInfo.InvariantCulture, $"{label}.{n}"))
            .First(candidate => !taken.Contains(candidate));
    }

    private static long AddVintage(
        SqliteConnection connection, SqliteTransaction transaction, long dataset, SourceDescription source, string layout, DateTimeOffset importedAt)
    {
        const string sql = """
            INSERT INTO vintage (dataset_id, label, layout, imported_at, source_json)
            VALUES (@dataset, @Vintage, @layout, @at, @json) RETURNING vintage_id
            """;
        var at = importedAt.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);
        return connection.ExecuteScalar<long>(sql, new { dataset, source.Vintage, layout, at, json = SourceJson.Write(source) }, transaction);
    }

    private static Dictionary<string, long> AddFiles(
        SqliteConnection connection, SqliteTransaction transaction, long vintage, IReadOnlyList<StoredFile> files) =>
        files.ToDictionary(
            f => f.Name,
            f => connection.ExecuteScalar<long>(
                "INSERT INTO source_file (vintage_id, name, sha256, bytes) VALUES (@vintage, @Name, @Sha256, @Bytes) RETURNING file_id",
                new { vintage, f.Name, f.Sha256, f.Bytes },
                transaction));
}
