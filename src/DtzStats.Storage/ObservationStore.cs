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

    /// <summary>Of a few categories: each row by its key, of the hundreds that a region can have.</summary>
    private const string CurrentOfCategories = $"""
        SELECT {SeriesRow.Columns} {Wanted}
        CROSS JOIN code c ON c.kind = 'category' AND c.code IN @Categories
        JOIN series s ON s.series_id = (d.dataset_id << 36) + (m.code_id << 28) + (r.code_id << 14) + c.code_id
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

    /// <summary>In which years which datasets have values of a measure, by region.</summary>
    public IReadOnlyList<Coverage> CoverageOf(string measure, IReadOnlyCollection<string> regions)
    {
        var files = Files();
        var years = new Dictionary<(string Dataset, string Region), HashSet<Period>>();
        foreach (var series in SeriesOf(new ObservationQuery("", [measure], regions)))
        {
            if (!years.TryGetValue((series.Dataset, series.Region), out var known))
                years.Add((series.Dataset, series.Region), known = []);
            known.UnionWith(series.YearsWithValue(files, IsSeen));
        }

        return [.. years.Where(y => y.Value.Count > 0).Select(y => new Coverage(y.Key.Dataset, y.Key.Region, y.Value))];
    }

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
        return SeriesOf(query).SelectMany(r => r.Observations(files, IsSeen));
    }

    /// <summary>Also those that were replaced since the vintage that is looked back to.</summary>
    private IEnumerable<SeriesRow> SeriesOf(ObservationQuery query)
    {
        var current = Connection.Query<SeriesRow>(query.Categories is null ? Current : CurrentOfCategories, query);
        return _store.AsOf is not { } asOf ? current
            : current.Concat(Connection.Query<SeriesRow>(ReplacedSince, new { query.Dataset, query.Measures, query.Regions, asOf }).Where(r => query.Categories?.Contains(r.Category) != false));
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
