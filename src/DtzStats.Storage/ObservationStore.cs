using Dapper;
using DtzStats.Core.Analysis;
using DtzStats.Core.Codes;
using DtzStats.Core.Observations;
using DtzStats.Core.Periods;
using Microsoft.Data.Sqlite;

namespace DtzStats.Storage;

/// <summary>The observations that count today: of each key, the one of the latest vintage that has it.</summary>
public sealed class ObservationStore
{
    private readonly SqliteConnection _connection;
    private readonly VintageStore _vintages;

    internal ObservationStore(SqliteConnection connection, VintageStore vintages)
    {
        _connection = connection;
        _vintages = vintages;
    }

    // CROSS JOIN keeps the order of the key (dataset, measure, region): a few look-ups instead of a walk through all rows.

    /// <summary>The observations asked for, by measure, region, category and year; empty where there are none.</summary>
    public IReadOnlyList<Observation> Find(ObservationQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        const string sql = """
            SELECT m.code AS Measure, r.code AS Region, c.code AS Category, o.year AS Year, o.value AS Value, o.decimals AS Decimals,
                   o.status AS Status, o.confidentiality AS Confidentiality,
                   d.code AS Dataset, v.label AS Vintage, f.name AS File, o.line AS Line
            FROM dataset d
            CROSS JOIN code m ON m.kind = 'measure' AND m.code IN @Measures
            CROSS JOIN code r ON r.kind = 'region' AND r.code IN @Regions
            JOIN observation o ON o.dataset_id = d.dataset_id AND o.measure_id = m.code_id AND o.region_id = r.code_id
            JOIN code c ON c.code_id = o.category_id
            JOIN source_file f ON f.file_id = o.file_id
            JOIN vintage v ON v.vintage_id = f.vintage_id
            WHERE d.code = @Dataset
            ORDER BY m.code, r.code, c.code, o.year
            """;
        return [.. _connection.Query<Row>(sql, query).Select(r => r.ToObservation())];
    }

    /// <summary>The datasets that have values of a measure for at least one of the regions in or after a year, by code.</summary>
    public IReadOnlyList<Coverage> DatasetsWith(string measure, IReadOnlyCollection<string> regions, Period since)
    {
        const string sql = """
            SELECT d.code AS Dataset, count(DISTINCT o.year) AS Years
            FROM dataset d
            CROSS JOIN code m ON m.kind = 'measure' AND m.code = @measure
            CROSS JOIN code r ON r.kind = 'region' AND r.code IN @regions
            JOIN observation o ON o.dataset_id = d.dataset_id AND o.measure_id = m.code_id AND o.region_id = r.code_id
            WHERE o.value IS NOT NULL AND o.year >= @since
            GROUP BY d.code
            ORDER BY d.code
            """;
        return [.. _connection.Query<Coverage>(sql, new { measure, regions, since = since.Year })];
    }

    /// <summary>The observations of a query as a view on their dataset; null where the dataset was never imported.</summary>
    public DatasetView? View(ObservationQuery query, Codelists codelists)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _vintages.Latest(query.Dataset) is { } vintage ? new DatasetView(vintage.Source, codelists, Find(query)) : null;
    }

    private sealed class Row
    {
        public string Measure { get; init; } = "";

        public string Region { get; init; } = "";

        public string Category { get; init; } = "";

        public int Year { get; init; }

        public long? Value { get; init; }

        public int Decimals { get; init; }

        public int Status { get; init; }

        public int Confidentiality { get; init; }

        public string Dataset { get; init; } = "";

        public string Vintage { get; init; } = "";

        public string File { get; init; } = "";

        public int Line { get; init; }

        internal Observation ToObservation() => new(
            Measure,
            Region,
            Category,
            new Period(Year),
            Value is { } value ? StoredValue.ToDecimal(value, Decimals) : null,
            (ObservationStatus)Status,
            (Confidentiality)Confidentiality,
            new SourceLine(Dataset, Vintage, File, Line));
    }
}
