using Dapper;
using DtzStats.Core.Observations;
using Microsoft.Data.Sqlite;

namespace DtzStats.Storage;

/// <summary>Puts the observations of one vintage in place, with prepared statements.</summary>
internal sealed class ObservationWriter : IDisposable
{
    private const string KeepReplaced = """
        INSERT INTO replaced_observation
        SELECT @vintage, * FROM observation
        WHERE dataset_id = @dataset AND measure_id = @measure AND region_id = @region AND category_id = @category AND year = @year
        """;

    private const string Put = """
        INSERT OR REPLACE INTO observation
        VALUES (@dataset, @measure, @region, @category, @year, @value, @decimals, @status, @confidentiality, @file, @line)
        """;

    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly IReadOnlyDictionary<string, long> _files;
    private readonly Dictionary<(string Kind, string Code), long> _codes = [];
    private readonly SqliteCommand _keep;
    private readonly SqliteCommand _put;

    internal ObservationWriter(
        SqliteConnection connection, SqliteTransaction transaction, long dataset, long vintage, IReadOnlyDictionary<string, long> files)
    {
        _connection = connection;
        _transaction = transaction;
        _files = files;
        _keep = Prepare(KeepReplaced, "@vintage", "@dataset", "@measure", "@region", "@category", "@year");
        _put = Prepare(
            Put, "@dataset", "@measure", "@region", "@category", "@year", "@value", "@decimals", "@status", "@confidentiality", "@file", "@line");
        _keep.Parameters["@vintage"].Value = vintage;
        _keep.Parameters["@dataset"].Value = dataset;
        _put.Parameters["@dataset"].Value = dataset;
    }

    internal int Written { get; private set; }

    internal int Replaced { get; private set; }

    public void Dispose()
    {
        _keep.Dispose();
        _put.Dispose();
    }

    internal void Write(Observation observation)
    {
        Span<(string Name, object Value)> key =
        [
            ("@measure", CodeId("measure", observation.Measure)),
            ("@region", CodeId("region", observation.Region)),
            ("@category", CodeId("category", observation.Category)),
            ("@year", observation.Period.Year),
        ];
        foreach (var (name, value) in key)
        {
            _keep.Parameters[name].Value = value;
            _put.Parameters[name].Value = value;
        }

        var decimals = 0;
        _put.Parameters["@value"].Value = observation.Value is { } v ? StoredValue.ToInteger(v, out decimals) : DBNull.Value;
        _put.Parameters["@decimals"].Value = decimals;
        _put.Parameters["@status"].Value = (int)observation.Status;
        _put.Parameters["@confidentiality"].Value = (int)observation.Confidentiality;
        _put.Parameters["@file"].Value = _files[observation.Source.File];
        _put.Parameters["@line"].Value = observation.Source.Line;
        Replaced += _keep.ExecuteNonQuery();
        _put.ExecuteNonQuery();
        Written++;
    }

    private long CodeId(string kind, string code)
    {
        if (_codes.TryGetValue((kind, code), out var known))
            return known;
        _connection.Execute("INSERT INTO code (kind, code) VALUES (@kind, @code) ON CONFLICT DO NOTHING", new { kind, code }, _transaction);
        var id = _connection.ExecuteScalar<long>("SELECT code_id FROM code WHERE kind = @kind AND code = @code", new { kind, code }, _transaction);
        return _codes[(kind, code)] = id;
    }

    private SqliteCommand Prepare(string sql, params ReadOnlySpan<string> parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = _transaction;
        foreach (var name in parameters)
            command.Parameters.AddWithValue(name, DBNull.Value);
        command.Prepare();
        return command;
    }
}
