using System.Globalization;
using Dapper;
using DtzStats.Core.Datasets;
using Microsoft.Data.Sqlite;

namespace DtzStats.Storage;

/// <summary>The vintages of a store.</summary>
public sealed class VintageStore
{
    private readonly SqliteConnection _connection;

    internal VintageStore(SqliteConnection connection) => _connection = connection;

    /// <summary>All vintages, in the order in which they were imported.</summary>
    public IReadOnlyList<Vintage> All() =>
        [.. _connection.Query<Row>("SELECT vintage_id AS Id, layout AS Layout, imported_at AS ImportedAt, source_json AS SourceJson FROM vintage ORDER BY vintage_id")
            .Select(ToVintage)];

    /// <summary>The vintage of this dataset that was imported last, or null.</summary>
    public Vintage? Latest(string dataset) => All().LastOrDefault(v => v.Dataset == dataset);

    /// <summary>The vintage of this dataset that already holds a file with these bytes, or null; of several the latest.</summary>
    public Vintage? Holding(string dataset, string sha256) => Holding(dataset, sha256, null);

    internal Vintage? Holding(string dataset, string sha256, SqliteTransaction? transaction)
    {
        const string sql = """
            SELECT v.vintage_id AS Id, v.layout AS Layout, v.imported_at AS ImportedAt, v.source_json AS SourceJson
            FROM source_file f JOIN vintage v USING (vintage_id) JOIN dataset d USING (dataset_id)
            WHERE f.sha256 = @sha256 AND d.code = @dataset
            ORDER BY v.vintage_id DESC LIMIT 1
            """;
        return _connection.QueryFirstOrDefault<Row>(sql, new { dataset, sha256 }, transaction) is { } row ? ToVintage(row) : null;
    }

    private static Vintage ToVintage(Row row) => new(
        row.Id,
        SourceJson.Parse(row.SourceJson),
        row.Layout,
        DateTimeOffset.Parse(row.ImportedAt, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind));

    private sealed class Row
    {
        public long Id { get; init; }

        public string Layout { get; init; } = "";

        public string ImportedAt { get; init; } = "";

        public string SourceJson { get; init; } = "";
    }
}
