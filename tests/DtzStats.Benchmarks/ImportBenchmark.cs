using System.Globalization;

namespace DtzStats.Benchmarks;

/// <summary>
/// The import of a large tidy file, with all its checks and the original bytes kept, beside <c>sqlite3 .import</c> of the
/// same file into a table with the same columns and a unique key; on the same machine, in one run.
/// </summary>
internal static class ImportBenchmark
{
    internal static int Run(int categories, int runs)
    {
        var folder = Directory.CreateTempSubdirectory("dtzstats-benchmark-");
        try
        {
            var file = new TidyFile(folder.FullName, categories);
            Console.WriteLine("writing the file...");
            file.Write();
            // In turn, so that a machine that slows down or speeds up meanwhile does so for both.
            var (ours, theirs) = (new List<Measured>(), new List<Measured>());
            for (var i = 0; i < runs; i++)
            {
                ours.Add(Run("dtzstats", i, () => Import(file)));
                theirs.Add(Run("sqlite3", i, () => Sqlite(file)));
            }

            var text = Text(file, Measured.Median(ours), Measured.Median(theirs), runs);
            Console.WriteLine(text);
            if (categories == TidyFile.AllCategories)
                File.WriteAllText(Repository.PathOf("tests", "DtzStats.Benchmarks", "Results", "import.md"), text);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Measured Run(string name, int index, Func<Measured> run)
    {
        var measured = run();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {index + 1}: {measured.Seconds:F1} s, {measured.PeakMegabytes:F0} MB"));
        return measured;
    }

    private static Measured Import(TidyFile file)
    {
        var database = Fresh(file, "ours.db");
        return Measured.Of(
            "dotnet", Path.Combine(AppContext.BaseDirectory, "dtzstats.dll"), "import", file.Path, "--dataset", "register", "--data", file.Data, "--db", database);
    }

    private static Measured Sqlite(TidyFile file)
    {
        const string table = """
            CREATE TABLE register (gemeentecode TEXT, gemeente TEXT, sbi TEXT, omschrijving TEXT, jaar INTEGER, grootheid TEXT, waarde INTEGER, status TEXT,
              UNIQUE (gemeentecode, sbi, jaar, grootheid))
            """;
        var database = Fresh(file, "theirs.db");
        return Measured.Of("sqlite3", database, table, ".mode csv", ".separator ;", $".import --skip 1 {file.Path} register");
    }

    /// <summary>A path without a file; and a disk that has nothing left to write of what ran before.</summary>
    private static string Fresh(TidyFile file, string name)
    {
        var path = Path.Combine(file.Folder, name);
        File.Delete(path);
        if (!OperatingSystem.IsWindows())
            Measured.Of("sync");
        return path;
    }

    private static string Text(TidyFile file, Measured ours, Measured theirs, int runs) => string.Create(CultureInfo.InvariantCulture, $"""
        # Import of a large tidy file

        {file.Rows} rows, {new FileInfo(file.Path).Length / 1_000_000} MB; {Environment.ProcessorCount} processors; medians of {runs} runs each, in turn. `dtzstats import` as a user runs it: start-up, all
        checks, a unique key, the original bytes kept, one transaction, durable on disk.

        | way | time | ratio | peak memory | database |
        |---|---|---|---|---|
        | `sqlite3 .import` into a typed table with a unique key | {theirs.Seconds:F1} s | 1 | {theirs.PeakMegabytes:F0} MB | {Megabytes(file, "theirs.db")} MB |
        | `dtzstats import` | {ours.Seconds:F1} s | {ours.Seconds / theirs.Seconds:F3} | {ours.PeakMegabytes:F0} MB | {Megabytes(file, "ours.db")} MB |

        """);

    private static long Megabytes(TidyFile file, string name) => new FileInfo(Path.Combine(file.Folder, name)).Length / 1_000_000;
}
