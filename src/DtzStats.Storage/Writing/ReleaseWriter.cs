using System.Globalization;
using Dapper;
using DtzStats.Core.Disclosure;
using DtzStats.Core.Releases;
using DtzStats.Storage.Releases;
using Microsoft.Data.Sqlite;

namespace DtzStats.Storage.Writing;

/// <summary>Writes a release, in one transaction.</summary>
public static class ReleaseWriter
{
    /// <summary>Null where there is a release of this name already; nothing was written then.</summary>
    /// <exception cref="ArgumentException">The draft has no vintage, or the name cannot be one.</exception>
    /// <exception cref="StoreException">The database cannot be written to, a vintage of the draft was taken back, or another release was made since the draft; nothing was written.</exception>
    public static Release? Write(Store store, ReleaseDraft draft, string name, DateTimeOffset createdAt)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(draft);
        if (draft.Vintages.Count == 0 || !Release.IsName(name))
            throw new ArgumentException($"A release is of at least one vintage, and '{name}' has to be a name of letters, digits, points and hyphens.", nameof(name));
        return store.Guard(() =>
        {
            using var transaction = store.Connection.BeginTransaction();
            var earlier = store.Releases.All();
            if (earlier.Any(r => Release.IsSameName(r.Name, name)))
                return null;
            // What that one told was not weighed: together they could fill each other's holes.
            if (!earlier.Select(r => r.Name).SequenceEqual(draft.Earlier, StringComparer.Ordinal))
                throw new StoreException(StoreFault.Busy, store.Connection.DataSource);
            var id = AddRelease(store, transaction, draft, name, createdAt);
            foreach (var dataset in draft.Datasets)
                AddDataset(store, transaction, id, draft, dataset);
            store.Connection.Execute(
                "INSERT INTO release_file (release_id, name, data) VALUES (@id, @Name, @data)",
                draft.Files.Select(f => new { id, f.Name, data = KeptFile.Pack(f.Data.Span) }),
                transaction);
            transaction.Commit();
            return store.Releases.All().Single(r => r.Name == name);
        });
    }

    private static long AddRelease(Store store, SqliteTransaction transaction, ReleaseDraft draft, string name, DateTimeOffset createdAt)
    {
        const string sql = """
            INSERT INTO release (name, created_at, last_vintage, rules, fingerprint) VALUES (@name, @at, @last, @rules, @fingerprint) RETURNING release_id
            """;
        return store.Connection.ExecuteScalar<long>(
            sql,
            new
            {
                name,
                at = createdAt.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture),
                last = draft.Vintages.Max(v => v.Number),
                rules = ReleaseRulesJson.Write(draft.Rules),
                fingerprint = draft.Fingerprint(),
            },
            transaction);
    }

    private static void AddDataset(Store store, SqliteTransaction transaction, long id, ReleaseDraft draft, DraftDataset dataset)
    {
        var code = dataset.Source.Dataset;
        store.Connection.Execute(
            """
            INSERT INTO released_dataset (release_id, dataset, vintages, is_public, round_to, regions, categories, losses)
            VALUES (@id, @code, @vintages, @isPublic, @RoundTo, @regions, @categories, @losses)
            """,
            new
            {
                id,
                code,
                dataset.RoundTo,
                vintages = ReleaseJson.Write(draft.Vintages.Where(v => v.Dataset == code).Select(v => v.Label)),
                isPublic = dataset.Withheld is null ? 1 : 0,
                regions = ReleaseJson.Write(Ordered(dataset.Withheld?.Regions)),
                categories = ReleaseJson.Write(Ordered(dataset.Withheld?.Categories)),
                losses = ReleaseJson.Write(dataset.Withheld?.Losses.ToDictionary(l => l.Key, l => LossOf(l.Value)) ?? []),
            },
            transaction);
        store.Connection.Execute(
            "INSERT INTO released_measure (release_id, dataset, measure, cells, round_to) VALUES (@id, @code, @Code, @cells, @roundTo)",
            dataset.Measures.Select(m => new { id, code, m.Code, cells = dataset.TableOf(m), roundTo = dataset.RoundingOf(m) }),
            transaction);
        AddCells(store, transaction, id, code, dataset.Withheld);
    }

    private static IEnumerable<string> Ordered(IReadOnlySet<string>? codes) => (codes ?? new HashSet<string>()).Order(StringComparer.Ordinal);

    private static ReleaseLoss LossOf(DisclosureLoss loss) =>
        new(loss.Cells, loss.Hidden.Where(h => h.Value > 0).OrderBy(h => h.Key).ToDictionary(), Math.Round(loss.JobPercent, 2), loss.ProtectsSecondary, loss.Unjudged);

    private static void AddCells(Store store, SqliteTransaction transaction, long id, string dataset, WithheldCells? withheld) => store.Connection.Execute(
        """
        INSERT INTO withheld_cell (release_id, dataset, cells, region, category, year, reason)
        VALUES (@id, @dataset, @table, @Region, @Category, @Year, @reason)
        """,
        (withheld?.Tables ?? new Dictionary<string, IReadOnlyDictionary<CellKey, HideReason>>())
            .SelectMany(t => t.Value.Select(c => new { id, dataset, table = t.Key, c.Key.Region, c.Key.Category, c.Key.Period.Year, reason = (int)c.Value })),
        transaction);
}
