using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace DtzStats.EndToEnd.Tests;

/// <summary>An import that is killed at any moment leaves the database as it was before it, or as it is after it.</summary>
public sealed class KillTests : IDisposable
{
    private const int Kills = 50;
    private const int Seed = 20261124;

    /// <summary>All that the database says but for when it was told.</summary>
    private static readonly string[] Contents =
    [
        "SELECT * FROM code ORDER BY 1, 2", "SELECT * FROM dataset ORDER BY 1", "SELECT vintage_id, dataset_id, label, layout, last_year FROM vintage ORDER BY 1",
        "SELECT * FROM source_file ORDER BY 1", "SELECT file_id, block, length(data) FROM source_block ORDER BY 1, 2",
        "SELECT series_id, file_id, cells FROM series ORDER BY 1", "SELECT replaced_by, series_id, file_id, cells FROM replaced_series ORDER BY 1, 2",
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Import_Killed_LeavesTheDatabaseWhollyBeforeOrAfter()
    {
        WriteDelivery("2024.csv", 2024, extra: 0);
        WriteDelivery("2025.csv", 2025, extra: 3);
        Import("2024.csv", "before.db");
        File.Copy(_folder.PathOf("before.db"), _folder.PathOf("after.db"));
        var whole = Stopwatch.StartNew();
        Import("2025.csv", "after.db");
        var (before, after, duration) = (ContentOf("before.db"), ContentOf("after.db"), whole.Elapsed);
        Assert.NotEqual(before, after);
        var random = new Random(Seed);
        var (unchanged, killed) = (0, 0);
        for (var i = 0; i < Kills; i++)
        {
            File.Copy(_folder.PathOf("before.db"), _folder.PathOf("a.db"), overwrite: true);
            killed += ImportAndKill(duration * random.NextDouble()) ? 1 : 0;
            var content = ContentOf("a.db");
            Assert.True(content == before || content == after, $"kill {i}: neither before nor after");
            unchanged += content == before ? 1 : 0;
        }

        // A kill that always comes too late, or too early, would prove nothing.
        Assert.InRange(killed, Kills / 2, Kills);
        Assert.InRange(unchanged, 1, Kills);
    }

    /// <summary>As large as takes a second: every industry of every municipality in ten years.</summary>
    private void WriteDelivery(string name, int lastYear, int extra)
    {
        var text = new StringBuilder("gemeentecode;jaar;sbi;banen;vestigingen\n");
        var regions = File.ReadLines(Repository.PathOf("data", "codelists", "regions.csv")).Select(l => l.Split(',')).Where(f => f[1] == "municipality" && f[2][0] != '"' && f[6].Length == 0).Select(f => f[0]).Take(300).ToList();
        foreach (var (index, region) in regions.Index())
            foreach (var category in "ABCDEFGHIJKLMNOPQRSTU")
                for (var year = lastYear - 9; year <= lastYear; year++)
                    text.Append(CultureInfo.InvariantCulture, $"{region};{year};{category};{1000 + index + (category * 7) + extra};{100 + index}\n");
        _folder.Write(name, text.ToString());
    }

    private void Import(string file, string database)
    {
        var result = Command.Run(_folder.FullPath, ["import", file, "--dataset", "toets", "--yes", "--db", database]);
        Assert.True(result.ExitCode == 0, result.Error);
    }

    /// <summary>Whether it was still running when it was killed.</summary>
    private bool ImportAndKill(TimeSpan after)
    {
        using var process = Command.Start(_folder.FullPath, ["import", "2025.csv", "--dataset", "toets", "--yes", "--db", "a.db"]);
        _ = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEndAsync();
        var exited = process.WaitForExit(after);
        if (!exited)
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
        return !exited;
    }

    /// <summary>A checksum over all rows; the database has to open and be sound.</summary>
    private string ContentOf(string name)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = _folder.PathOf(name), Pooling = false }.ToString());
        connection.Open();
        Assert.Equal("ok", Rows(connection, "PRAGMA integrity_check").Single());
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var row in Contents.SelectMany(sql => Rows(connection, sql)))
            hash.AppendData(Encoding.UTF8.GetBytes(row + "\n"));
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static IEnumerable<string> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)));
    }
}
