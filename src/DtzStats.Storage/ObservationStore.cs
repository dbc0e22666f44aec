using Dapper;
using DtzStats.Core.Analysis;
using DtzStats.Core.Codes;
using DtzStats.Core.Datasets;
using DtzStats.Core.Observations;
using DtzStats.Core.Periods;
using DtzStats.Core.Releases;
using Microsoft.Data.Sqlite;

namespace DtzStats.Storage;

/// <summary>
/// The observations that count: of each key, the one of the latest vintage that has it; where the store looks back, of the
/// latest vintage up to that one.
/// </summary>
public sealed class ObservationStore
{
    // CROSS JOIN keeps the order of the key (dataset, measure, region): a few look-ups instead of a walk through all rows.
    private const string Wanted = """
        FROM dataset d
        CROSS JOIN code m ON m.kind = 'measure' AND m.code IN @Measures
        CROSS JOIN code r ON r.kind = 'region' AND r.code IN @Regions
        """;

    private const string Current = $"""
        SELECT {SeriesRow.Columns} {Wanted}
        JOIN series s ON {SeriesRow.OfRegion}
        JOIN code c ON c.kind = 'category' AND c.code_id = s.series_id & 16383
        WHERE @Dataset IN (d.code, '')
        """;

    private const string ReplacedSince = $"""
        SELECT {SeriesRow.Columns} {Wanted}
        CROSS JOIN vintage v ON v.vintage_id > @asOf
        JOIN replaced_series s ON s.replaced_by = v.vintage_id
          AND {SeriesRow.OfRegion}
        JOIN code c ON c.kind = 'category' AND c.code_id = s.series_id & 16383
        WHERE @Dataset IN (d.code, '')
        """;

    private readonly Store _store;

    internal ObservationStore(Store store) => _store = store;

    private SqliteConnection Connection => _store.Connection;

    /// <summary>The observations asked for, by measure, region, category and year; empty where there are none.</summary>
    public IReadOnlyList<Observation> Find(ObservationQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return [.. Rows(query)
            .OrderBy(o => o.Measure, StringComparer.Ordinal).ThenBy(o => o.Region, StringComparer.Ordinal)
            .ThenBy(o => o.Category, StringComparer.Ordinal).ThenBy(o => o.Period)];
    }

    /// <summary>The datasets that have values of a measure for at least one of the regions in or after a year, by code.</summary>
    public IReadOnlyList<Coverage> DatasetsWith(string measure, IReadOnlyCollection<string> regions, Period since) =>
        [.. Rows(new ObservationQuery("", [measure], regions))
            .Where(o => o.Value is not null && o.Period >= since)
            .GroupBy(o => o.Source.Dataset)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new Coverage(g.Key, g.Select(o => o.Period).Distinct().Count(), g.Select(o => o.Region).Distinct().Count()))];

    /// <summary>The observations of a query as a view on their dataset; null where the dataset was never imported.</summary>
    /// <param name="publication">What of the dataset the asker may see; null: all, exact.</param>
    public DatasetView? View(ObservationQuery query, Codelists codelists, Publication? publication = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _store.Vintages.Describe(query.Dataset) is { } source ? new DatasetView(source, codelists, Find(query), publication) : null;
    }

    /// <summary>All that a dataset has; null where it was never imported.</summary>
    public DatasetView? View(string dataset, Codelists codelists, Publication? publication = null)
    {
        ArgumentNullException.ThrowIfNull(codelists);
        return View(new ObservationQuery(dataset, [.. codelists.Measures.All.Select(m => m.Code)], [.. codelists.Regions.All.Select(r => r.Code)]), codelists, publication);
    }

    /// <summary>All that one vintage brought, whether it counts today or was replaced since, a series after another.</summary>
    public IEnumerable<Observation> Of(Vintage vintage)
    {
        ArgumentNullException.ThrowIfNull(vintage);
        var files = Files();
        return AllRows("series", vintage.Dataset).Concat(AllRows("replaced_series", vintage.Dataset))
            .SelectMany(r => r.Observations(files, f => f.VintageId == vintage.Number));
    }

    /// <summary>What a vintage said differently from those before it: the values that it replaced with other ones.</summary>
    public IReadOnlyList<Revision> RevisionsBy(Vintage vintage)
    {
        ArgumentNullException.ThrowIfNull(vintage);
        var files = Files();
        const string sql = $"SELECT {SeriesRow.Columns} FROM replaced_series s {SeriesRow.Joins} WHERE s.replaced_by = @Number";
        var before = Connection.Query<SeriesRow>(sql, new { vintage.Number })
            .SelectMany(r => r.Observations(files, _ => true)).ToDictionary(Revision.KeyOf);
        return [.. Of(vintage)
            .Where(after => before.ContainsKey(Revision.KeyOf(after)))
            .Select(after => new Revision(before[Revision.KeyOf(after)], after))
            .Where(r => r.IsDifferent)
            .OrderByDescending(r => Math.Abs(r.Difference ?? 0)).ThenBy(r => Revision.KeyOf(r.After))];
    }

    private IEnumerable<Observation> Rows(ObservationQuery query)
    {
        var files = Files();
        var current = Connection.Query<SeriesRow>(Current, query).SelectMany(r => r.Observations(files, IsSeen));
        if (_store.AsOf is not { } asOf)
            return current;
        var replaced = Connection.Query<SeriesRow>(ReplacedSince, new { query.Dataset, query.Measures, query.Regions, asOf });
        return current.Concat(replaced.SelectMany(r => r.Observations(files, IsSeen)));
    }

    private bool IsSeen(FileRow file) => _store.AsOf is not { } asOf || file.VintageId <= asOf;

    private IEnumerable<SeriesRow> AllRows(string table, string dataset) => Connection.Query<SeriesRow>(
        $"SELECT {SeriesRow.Columns} FROM {table} s {SeriesRow.Joins} WHERE d.code = @dataset ORDER BY s.series_id",
        new { dataset },
        buffered: false);

    private Dictionary<long, FileRow> Files() => Connection.Query<FileRow>(
        "SELECT f.file_id AS Id, f.vintage_id AS VintageId, v.label AS Vintage, f.name AS Name FROM source_file f JOIN vintage v USING (vintage_id)")
        .ToDictionary(f => f.Id);
}
