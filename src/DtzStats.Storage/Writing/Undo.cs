using Dapper;
using DtzStats.Core.Datasets;
using Microsoft.Data.Sqlite;

namespace DtzStats.Storage.Writing;

/// <summary>Takes back the latest import, so that the database holds exactly what it held before it.</summary>
public static class Undo
{
    /// <summary>The vintages that were taken back, in the order in which they came in; none where nothing was imported.</summary>
    /// <exception cref="StoreException">The database cannot be written to; nothing was.</exception>
    /// <exception cref="ReleasedException">A release looks at what it brought; nothing was taken back.</exception>
    public static IReadOnlyList<Vintage> Latest(Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.Guard(() =>
        {
            using var transaction = store.Connection.BeginTransaction();
            var vintages = store.Vintages.OfLatestImport();
            if (ReleasesOf(store, vintages) is { Count: > 0 } releases)
                throw new ReleasedException(releases);
            // The last goes first: what it replaced may be of another vintage of the same import.
            foreach (var vintage in vintages.Reverse())
                TakeBack(store, transaction, vintage);
            transaction.Commit();
            return vintages;
        });
    }

    /// <summary>Names of the releases that look at what an import brought, so that it cannot be taken back.</summary>
    public static IReadOnlyList<string> ReleasesOf(Store store, IReadOnlyList<Vintage> vintages)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(vintages);
        return [.. store.Releases.All().Where(r => vintages.Any(v => v.Number == r.LastVintage)).Select(r => r.Name)];
    }

    private static void TakeBack(Store store, SqliteTransaction transaction, Vintage vintage)
    {
        var parameters = new { vintage.Number, vintage.Dataset };
        var dataset = store.Connection.ExecuteScalar<long>("SELECT dataset_id FROM dataset WHERE code = @Dataset", parameters, transaction);
        var files = store.Connection.Query<long>("SELECT file_id FROM source_file WHERE vintage_id = @Number", parameters, transaction).ToHashSet();
        Restore(store, dataset, vintage.Number, files);
        store.Connection.Execute(
            """
            DELETE FROM replaced_series WHERE replaced_by = @Number;
            DELETE FROM source_block WHERE file_id IN (SELECT file_id FROM source_file WHERE vintage_id = @Number);
            DELETE FROM source_file WHERE vintage_id = @Number AND container_id IS NOT NULL;
            DELETE FROM source_file WHERE vintage_id = @Number;
            DELETE FROM vintage WHERE vintage_id = @Number;
            DELETE FROM dataset WHERE dataset_id NOT IN (SELECT dataset_id FROM vintage);
            DELETE FROM code WHERE kind = 'measure' AND code_id NOT IN (SELECT (series_id >> 28) & 255 FROM series);
            DELETE FROM code WHERE kind = 'region' AND code_id NOT IN (SELECT (series_id >> 14) & 16383 FROM series);
            DELETE FROM code WHERE kind = 'category' AND code_id NOT IN (SELECT series_id & 16383 FROM series);
            """,
            parameters,
            transaction);
    }

    private static void Restore(Store store, long dataset, long vintage, HashSet<long> files)
    {
        var rows = new SeriesTable(store, dataset);
        var replaced = rows.ReplacedBy(vintage);
        foreach (var series in rows.All())
        {
            var back = replaced.TryGetValue(series.Series, out var old) ? old : [];
            var kept = series.Cells.Where(c => !files.Contains(c.File)).Concat(back).OrderBy(c => c.Year).ToList();
            if (kept.Count == 0)
                rows.Delete(series.Series);
            else if (kept.Count != series.Cells.Count || back.Count > 0)
                rows.Put(series.Series, kept);
        }
    }
}
