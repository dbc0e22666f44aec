using System.Globalization;
using Dapper;
using DtzStats.Core.Datasets;
using Microsoft.Data.Sqlite;

namespace DtzStats.Storage;

/// <summary>The vintages of a store.</summary>
public sealed class VintageStore
{
    private const string Columns = """
        v.vintage_id AS Id, v.layout AS Layout, v.imported_at AS ImportedAt, v.last_year AS LastYear, v.source_json AS SourceJson
        """;

    private readonly Store _store;

    internal VintageStore(Store store) => _store = store;

    private SqliteConnection Connection => _store.Connection;

    /// <summary>All vintages, in the order in which they were imported.</summary>
    public IReadOnlyList<Vintage> All() =>
        [.. Connection.Query<Row>($"SELECT {Columns} FROM vintage v WHERE v.vintage_id <= @asOf ORDER BY v.vintage_id", new { asOf = _store.AsOf ?? long.MaxValue })
            .Select(ToVintage)];

    /// <summary>Each dataset as it is described today, in the order of their codes.</summary>
    public IReadOnlyList<SourceDescription> Datasets() => [.. All().Select(v => v.Dataset).Distinct().Order(StringComparer.Ordinal).Select(d => Describe(d)!)];

    /// <summary>The vintages of the latest import, in the order in which they came in: what an undo takes back.</summary>
    public IReadOnlyList<Vintage> OfLatestImport() =>
        [.. Connection.Query<Row>($"SELECT {Columns} FROM vintage v WHERE v.import_id = (SELECT max(import_id) FROM vintage) ORDER BY v.vintage_id").Select(ToVintage)];

    /// <summary>The vintage of this dataset that was imported last, or null.</summary>
    public Vintage? Latest(string dataset) => All().LastOrDefault(v => v.Dataset == dataset);

    /// <summary>
    /// The dataset as it is described today: by its latest vintage, with the breaks and accepted warnings of all of them.
    /// Null where it was never imported.
    /// </summary>
    public SourceDescription? Describe(string dataset)
    {
        var vintages = All().Where(v => v.Dataset == dataset).Select(v => v.Source).ToList();
        return vintages.Count == 0 ? null : vintages[^1] with
        {
            Breaks = [.. vintages.AsEnumerable().Reverse().SelectMany(s => s.Breaks).DistinctBy(b => (b.Year, string.Join(' ', b.Measures), string.Join(' ', b.Categories)))],
            Accepted = [.. vintages.SelectMany(s => s.Accepted).Distinct()],
        };
    }

    /// <summary>The vintage of this dataset that already holds a file with these bytes, or null; of several the latest.</summary>
    public Vintage? Holding(string dataset, string sha256) => Holding(dataset, sha256, null);

    internal Vintage? Holding(string dataset, string sha256, SqliteTransaction? transaction)
    {
        const string sql = $"""
            SELECT {Columns}
            FROM source_file f JOIN vintage v USING (vintage_id) JOIN dataset d USING (dataset_id)
            WHERE f.sha256 = @sha256 AND d.code = @dataset
            ORDER BY v.vintage_id DESC LIMIT 1
            """;
        return Connection.QueryFirstOrDefault<Row>(sql, new { dataset, sha256 }, transaction) is { } row ? ToVintage(row) : null;
    }

    private static Vintage ToVintage(Row row) => new(
        row.Id,
        SourceJson.Parse(row.SourceJson),
        row.Layout,
        DateTimeOffset.Parse(row.ImportedAt, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
        row.LastYear);

    private sealed class Row
    {
        public long Id { get; init; }

        public string Layout { get; init; } = "";

        public string ImportedAt { get; init; } = "";

        public int LastYear { get; init; }

        public string SourceJson { get; init; } = "";
    }
}
