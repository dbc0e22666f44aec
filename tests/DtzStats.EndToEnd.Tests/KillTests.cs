using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace DtzStats.EndToEnd.Tests;

/// <summary>
/// An import that is killed at any moment leaves the database as it was before it, or as it is after it. Most kills fall
/// while the transaction is open, which its journal beside the database shows, and many when a part of the delivery, which
/// is larger than the cache, stands in the database already: then the journal is hot.
/// </summary>
public sealed class KillTests : IDisposable
{
    private const int Kills = 50;

    private const int LeastHot = 10;
    private const int Seed = 20261124;

    /// <summary>From when the time of a kill counts, in turns.</summary>
    private static readonly Moment[] Moments = [Moment.Start, Moment.Open, Moment.Hot, Moment.Open, Moment.Hot];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Import_Killed_LeavesTheDatabaseWhollyBeforeOrAfter()
    {
        WriteDelivery("2024.csv", 2024, extra: 0);
        WriteDelivery("2025.csv", 2025, extra: 3);
        Run(Start("2024.csv", "before.db"));
        File.Copy(_folder.PathOf("before.db"), _folder.PathOf("after.db"));
        var lasts = Measure("2025.csv", "after.db");
        var (before, after, bytes) = (ContentOf("before.db"), ContentOf("after.db"), ChecksumOf("before.db"));
        Assert.NotEqual(before, after);
        var random = new Random(Seed);
        var (unchanged, hot, torn) = (0, 0, 0);
        for (var i = 0; i < Kills; i++)
        {
            File.Copy(_folder.PathOf("before.db"), _folder.PathOf("a.db"), overwrite: true);
            var from = Moments[i % Moments.Length];
            Kill(from, lasts[from] * random.NextDouble());
            var isHot = Has(Moment.Hot, "a.db");
            hot += isHot ? 1 : 0;
            torn += isHot && ChecksumOf("a.db") != bytes ? 1 : 0;
            var content = ContentOf("a.db");
            Assert.True(content == before || content == after, $"kill {i}: neither before nor after");
            unchanged += content == before ? 1 : 0;
        }

        // Kills that come too late, too early, or when nothing was written yet, would prove nothing.
        Assert.True(hot >= LeastHot, $"only {hot} of {Kills} kills left a hot journal");
        Assert.True(torn > 0, "no kill fell when a part stood in the database");
        Assert.InRange(unchanged, hot, Kills);
    }

    /// <summary>The industries of many municipalities in ten years: some tens of thousands of series.</summary>
    private void WriteDelivery(string name, int lastYear, int extra)
    {
        var text = new StringBuilder("gemeentecode;jaar;sbi;banen;vestigingen\n");
        var regions = File.ReadLines(Repository.PathOf("data", "codelists", "regions.csv")).Select(l => l.Split(',')).Where(f => f[1] == "municipality" && f[2][0] != '"' && f[6].Length == 0).Select(f => f[0]).Take(300).ToList();
        var categories = File.ReadLines(Repository.PathOf("data", "codelists", "sbi2008.csv")).Select(l => l.Split(',')).Where(f => f[1] is "section" or "division").Select(f => f[0]).Take(80).ToList();
        foreach (var (index, region) in regions.Index())
            foreach (var (at, category) in categories.Index())
                for (var year = lastYear - 9; year <= lastYear; year++)
                    text.Append(CultureInfo.InvariantCulture, $"{region};{year};{category};{1000 + index + (at * 7) + extra};{100 + index}\n");
        _folder.Write(name, text.ToString());
    }

    private Process Start(string file, string database) => Command.Start(_folder.FullPath, ["import", file, "--dataset", "toets", "--yes", "--db", database]);

    private static void Run(Process process)
    {
        using (process)
        {
            var error = process.StandardError.ReadToEndAsync();
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, error.GetAwaiter().GetResult());
        }
    }

    /// <summary>How long an import goes on from each moment.</summary>
    private Dictionary<Moment, TimeSpan> Measure(string file, string database)
    {
        var clock = Stopwatch.StartNew();
        var process = Start(file, database);
        var moments = Enum.GetValues<Moment>().ToDictionary(m => m, m =>
        {
            WaitFor(() => Has(m, database) || process.HasExited);
            return clock.Elapsed;
        });
        Run(process);
        return moments.ToDictionary(m => m.Key, m => clock.Elapsed - m.Value);
    }

    private void Kill(Moment from, TimeSpan after)
    {
        using var process = Start("2025.csv", "a.db");
        _ = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEndAsync();
        WaitFor(() => Has(from, "a.db") || process.HasExited);
        if (!process.WaitForExit(after))
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }

    private static void WaitFor(Func<bool> condition)
    {
        while (!condition())
            Thread.Sleep(1);
    }

    /// <summary>Whether an import into a database has come so far. SQLite makes a journal hot just before it writes to the database.</summary>
    private bool Has(Moment moment, string database)
    {
        var journal = _folder.PathOf(database + "-journal");
        if (moment == Moment.Start || !File.Exists(journal))
            return moment == Moment.Start;
        try
        {
            using var stream = new FileStream(journal, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return moment == Moment.Open || stream.ReadByte() > 0;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
    }

    private string ChecksumOf(string name) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(_folder.PathOf(name))));

    /// <summary>
    /// A checksum over all rows of all tables; the database has to open and be sound. Only when a later vintage was
    /// imported, and the day on which its file was found, may differ from run to run.
    /// </summary>
    private string ContentOf(string name)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = _folder.PathOf(name), Pooling = false }.ToString());
        connection.Open();
        Assert.Equal("ok", Rows(connection, "PRAGMA integrity_check").Single());
        var tables = Rows(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").ToList();
        Assert.Contains("vintage", tables);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var row in tables.SelectMany(table => Rows(connection, table == "vintage"
            ? "SELECT vintage_id, dataset_id, label, layout, last_year, json_remove(source_json, '$.retrieved'), iif(vintage_id = 1, imported_at, '') FROM vintage ORDER BY 1"
            : $"SELECT * FROM {table} ORDER BY 1, 2").Prepend(table)))
            hash.AppendData(Encoding.UTF8.GetBytes(row + "\n"));
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static IEnumerable<string> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => TextOf(reader.GetValue(i))));
    }

    private static string? TextOf(object value) => value is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(value, CultureInfo.InvariantCulture);

    /// <summary>How far an import is.</summary>
    private enum Moment
    {
        Start,

        /// <summary>A transaction is open.</summary>
        Open,

        /// <summary>The database is being written to, so that it has to be rolled back.</summary>
        Hot,
    }
}
