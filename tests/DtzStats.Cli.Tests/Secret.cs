using System.Globalization;
using System.Text;
using DtzStats.Cli.Screens;
using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;
using Microsoft.Data.Sqlite;

namespace DtzStats.Cli.Tests;

/// <summary>
/// A register of which some cells are confidential, loaded and released. Its jobs are numbers of eight digits, drawn anew for each cell, so that
/// one that turns up somewhere is that cell and not chance.
/// </summary>
public sealed class Secret : IDisposable
{
    internal const string Release = "2025";

    private static readonly string[] Municipalities = ["GM0109", "GM0114", "GM0118", "GM0160", "GM1681"];

    private static readonly string[] Sections = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S"];

    private readonly TemporaryFolder _folder = new();

    public Secret()
        : this(Sections)
    {
    }

    /// <summary>With fewer sections, for what takes long for each; D and B are the confidential ones, and A-U is the sum of those before it.</summary>
    internal Secret(params IReadOnlyList<string> sections)
    {
        WriteDelivery(_folder.PathOf("levering"), sections);
        Demand(Run("import", _folder.PathOf("levering")));
        Demand(Run("release", "create", Release));
        Hidden = ReadHidden();
    }

    /// <summary>Region, industry, year and exact jobs of each cell that the release withholds; of each the source line too.</summary>
    internal IReadOnlyList<(string Region, string Category, int Year, long Jobs)> Hidden { get; }

    public void Dispose() => _folder.Dispose();

    internal string PathOf(string name) => _folder.PathOf(name);

    internal (int ExitCode, string Output, string Error) Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var screen = new Screen(output, error, false, name => name == "DTZSTATS_DB" ? _folder.PathOf("a.db") : null, TextReader.Null, false);
        return (CommandLine.Run(args, screen, TimeProvider.System), output.ToString(), error.ToString());
    }

    private static void Demand((int ExitCode, string Output, string Error) run) => Assert.True(run.ExitCode == 0, run.Error);

    private static void WriteDelivery(string folder, IReadOnlyList<string> sections)
    {
        Directory.CreateDirectory(folder);
        var state = 20251125UL;
        int Draw(int first, int last)
        {
            state = unchecked((state * 6364136223846793005UL) + 1442695040888963407UL);
            return first + (int)((state >> 33) % (ulong)(last - first));
        }

        var text = new StringBuilder("gemeentecode;jaar;sbi;banen;vestigingen\n");
        foreach (var year in Enumerable.Range(2016, 4))
            foreach (var municipality in Municipalities)
            {
                var sum = (Jobs: 0, Firms: 0);
                foreach (var section in sections)
                {
                    var (jobs, firms) = section == "A-U" ? sum : (Draw(10_000_000, 99_999_999), HasTooFew(municipality, section) ? 2 : Draw(5, 900));
                    text.Append(CultureInfo.InvariantCulture, $"{municipality};{year};{section};{jobs};{firms}\n");
                    sum = (sum.Jobs + jobs, sum.Firms + firms);
                }
            }

        File.WriteAllText(Path.Combine(folder, "register.csv"), text.ToString());
        var checksum = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, "register.csv"))));
        File.WriteAllText(Path.Combine(folder, "source.json"), SourceJson.Write(Source(checksum)));
    }

    /// <summary>Energy in Coevorden and mining in Hoogeveen have too few.</summary>
    private static bool HasTooFew(string municipality, string section) => (municipality, section) is ("GM0109", "D") or ("GM0118", "B");

    private static SourceDescription Source(string checksum)
    {
        var text = new BilingualText("register", "register");
        return new SourceDescription(
            "register", "2019", DatasetKind.Official, text, "Provincie", "tabel", "vrij", text, "04-01",
            new Dictionary<string, MeasureInFile> { ["jobs"] = new("jobs", 1, 1), ["establishments"] = new("establishments", 1, 1) },
            DecimalSign.None, "SBI2008", true, [], new DateOnly(2026, 11, 24), null, text, [new SourceFileEntry("register.csv", checksum)]);
    }

    private List<(string Region, string Category, int Year, long Jobs)> ReadHidden()
    {
        using var connection = new SqliteConnection($"Data Source={_folder.PathOf("a.db")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT i.region, i.category, i.year, i.value FROM internal_observations i
            JOIN published_observations p USING (dataset, measure, region, category, year) WHERE measure = 'jobs' AND p.value IS NULL
            """;
        using var reader = command.ExecuteReader();
        var rows = new List<(string, string, int, long)>();
        while (reader.Read())
            rows.Add((reader.GetString(0), reader.GetString(1), reader.GetInt32(2), (long)reader.GetDouble(3)));
        return rows;
    }
}
