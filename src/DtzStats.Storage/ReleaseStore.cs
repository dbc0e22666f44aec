using System.Globalization;
using Dapper;
using DtzStats.Core.Codes;
using DtzStats.Core.Disclosure;
using DtzStats.Core.Periods;
using DtzStats.Core.Releases;
using DtzStats.Storage.Releases;
using Microsoft.Data.Sqlite;

namespace DtzStats.Storage;

/// <summary>The releases of a store.</summary>
public sealed class ReleaseStore
{
    private readonly Store _store;

    internal ReleaseStore(Store store) => _store = store;

    private SqliteConnection Connection => _store.Connection;

    /// <summary>All releases, in the order in which they were made.</summary>
    public IReadOnlyList<Release> All() =>
        [.. Connection.Query<ReleaseRow>("SELECT release_id AS Id, name AS Name, created_at AS CreatedAt, last_vintage AS LastVintage, rules AS Rules, fingerprint AS Fingerprint FROM release ORDER BY release_id")
            .Select(ToRelease)];

    /// <summary>What readers may see of one dataset of a release; null where the release does not have the dataset.</summary>
    /// <param name="codelists">Those that the release was made with.</param>
    public Publication? PublicationOf(Release release, string dataset, Codelists codelists)
    {
        ArgumentNullException.ThrowIfNull(release);
        return Row(release, dataset) is { } row ? new Publication(codelists, Withheld(row, release, dataset), (int)row.RoundTo) : null;
    }

    /// <summary>What of a dataset a release withholds; null where it does not have it, or where its publisher has published it itself.</summary>
    public WithheldCells? WithheldOf(Release release, string dataset)
    {
        ArgumentNullException.ThrowIfNull(release);
        return Row(release, dataset) is { } row ? Withheld(row, release, dataset) : null;
    }

    /// <summary>A file as it was when the release was made.</summary>
    /// <exception cref="FileNotFoundException">The release keeps no such file.</exception>
    public Stream Open(Release release, string name)
    {
        ArgumentNullException.ThrowIfNull(release);
        var data = Connection.QueryFirstOrDefault<byte[]>(
            "SELECT data FROM release_file JOIN release r USING (release_id) WHERE r.name = @Release AND release_file.name = @name", new { Release = release.Name, name });
        return data is null ? throw new FileNotFoundException($"The release keeps no file '{name}'.", name) : KeptFile.Unpack(data);
    }

    private DatasetRow? Row(Release release, string dataset)
    {
        const string sql = """
            SELECT d.is_public AS IsPublic, d.round_to AS RoundTo, d.regions AS Regions, d.categories AS Categories, d.losses AS Losses, d.vintages AS Vintages
            FROM released_dataset d JOIN release USING (release_id) WHERE name = @Name AND dataset = @dataset
            """;
        return Connection.QueryFirstOrDefault<DatasetRow>(sql, new { release.Name, dataset });
    }

    private WithheldCells? Withheld(DatasetRow row, Release release, string dataset)
    {
        if (row.IsPublic == 1)
            return null;
        const string sql = """
            SELECT m.cells AS Cells, w.region AS Region, w.category AS Category, w.year AS Year, w.reason AS Reason
            FROM released_measure m JOIN release USING (release_id)
            LEFT JOIN withheld_cell w ON (w.release_id, w.dataset, w.cells) = (m.release_id, m.dataset, m.cells)
            WHERE name = @Name AND m.dataset = @dataset AND m.cells IS NOT NULL
            """;
        return new WithheldCells(
            ReleaseJson.Codes(row.Regions),
            ReleaseJson.Codes(row.Categories),
            Connection.Query<CellRow>(sql, new { release.Name, dataset }).GroupBy(c => c.Cells).ToDictionary(g => g.Key, g => (IReadOnlyDictionary<CellKey, HideReason>)CellsOf(g)),
            new Dictionary<string, DisclosureLoss>(),
            []);
    }

    /// <summary>Several measures share a table, so its cells come several times.</summary>
    private static Dictionary<CellKey, HideReason> CellsOf(IEnumerable<CellRow> rows)
    {
        var cells = new Dictionary<CellKey, HideReason>();
        foreach (var row in rows.Where(r => r.Region is not null))
            cells[new CellKey(row.Region!, row.Category!, new Period((int)row.Year))] = (HideReason)row.Reason;
        return cells;
    }

    private Release ToRelease(ReleaseRow row)
    {
        const string sql = "SELECT dataset AS Dataset, vintages AS Vintages, is_public AS IsPublic, round_to AS RoundTo, losses AS Losses FROM released_dataset WHERE release_id = @Id ORDER BY dataset";
        return new Release(
            row.Name,
            DateTimeOffset.Parse(row.CreatedAt, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
            row.LastVintage,
            ReleaseRulesJson.Parse(row.Rules),
            row.Fingerprint,
            [.. Connection.Query<DatasetRow>(sql, new { row.Id })
                .Select(d => new ReleasedDataset(d.Dataset, [.. ReleaseJson.Codes(d.Vintages)], d.IsPublic == 1, (int)d.RoundTo, ReleaseJson.Losses(d.Losses)))]);
    }

    private sealed class ReleaseRow
    {
        public long Id { get; init; }

        public string Name { get; init; } = "";

        public string CreatedAt { get; init; } = "";

        public long LastVintage { get; init; }

        public string Rules { get; init; } = "";

        public string Fingerprint { get; init; } = "";
    }

    private sealed class DatasetRow
    {
        public string Dataset { get; init; } = "";

        public string Vintages { get; init; } = "";

        public long IsPublic { get; init; }

        public long RoundTo { get; init; }

        public string Regions { get; init; } = "";

        public string Categories { get; init; } = "";

        public string Losses { get; init; } = "";
    }

    private sealed class CellRow
    {
        public string Cells { get; init; } = "";

        public string? Region { get; init; }

        public string? Category { get; init; }

        public long Year { get; init; }

        public long Reason { get; init; }
    }
}
