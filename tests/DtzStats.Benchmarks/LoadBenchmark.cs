using System.Globalization;

namespace DtzStats.Benchmarks;

/// <summary>
/// The dashboard under load, on a database of ten million observations: cached pages beside a bare Kestrel that says hello, questions
/// that nobody asked before, and the same while an import runs. All in one run, in turns.
/// </summary>
internal static class LoadBenchmark
{
    private const int Connections = 32;
    private const int FewConnections = 2;
    private const int Rounds = 3;
    private const int QuestionCount = 60_000;

    private static readonly TimeSpan Time = TimeSpan.FromSeconds(8);

    /// <summary>What is asked again and again: what the first visitor of a release pays for, the others do not.</summary>
    private static readonly (string Name, string Path)[] Cached =
    [
        ("page Data en methode", "/data"), ("page Gemeente", "/gemeente/GM0114"), ("page Verkennen", "/verkennen?measure=jobs&region=DTZ&region=GM0114"), ("picture (SVG)", "/figuur.svg?measure=jobs&region=DTZ"),
        ("API, a series", "/api/series?measure=jobs&region=DTZ&since=2016"),
    ];

    internal static int Run(int categories)
    {
        var folder = Directory.CreateTempSubdirectory("dtzstats-benchmark-");
        try
        {
            Console.WriteLine("writing, importing and releasing the register...");
            var register = new LoadedRegister(folder.FullName, categories);
            using var hello = new ServerProcess("DtzStats.Benchmarks.dll", "hello");
            using var site = new ServerProcess("dtzstats.dll", "serve", "--port", "0", "--data", register.Data, "--db", register.Database, "--max-upload", "2000");
            var cached = CachedRows(hello.Address, site.Address);
            var questions = register.Questions(QuestionCount);
            var text = Text(register, cached, QuestionRows(register, site.Address, questions));
            Console.WriteLine(text);
            if (categories == TidyFile.AllCategories)
                File.WriteAllText(Repository.PathOf("tests", "DtzStats.Benchmarks", "Results", "load.md"), text);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> CachedRows(Uri hello, Uri site)
    {
        var runs = Enumerable.Range(0, Rounds)
            .Select(_ => (Hello: Run("hello", hello, ["/"], Connections), Pages: Cached.Select(c => Run(c.Name, site, [c.Path], Connections)).ToList())).ToList();
        var bare = Median(runs.Select(r => r.Hello));
        yield return Row("bare Kestrel, \"Hello world\"", bare, 1);
        for (var i = 0; i < Cached.Length; i++)
        {
            var page = Median(runs.Select(r => r.Pages[i]));
            yield return Row($"{Cached[i].Name}: `{Cached[i].Path}`", page, page.PerSecond / bare.PerSecond);
        }
    }

    private static IEnumerable<string> QuestionRows(LoadedRegister register, Uri site, IReadOnlyList<string> questions)
    {
        // Each run has questions of its own, so that none was asked before.
        var parts = questions.Chunk(questions.Count / 4).ToList();
        Run("to warm up", site, parts[3], FewConnections);
        var few = Run("questions", site, parts[0], FewConnections);
        yield return Row($"Verkennen, never asked before, {FewConnections} connections", few, null);
        yield return Row($"Verkennen, never asked before, {Connections} connections", Run("questions", site, parts[1], Connections), null);
        foreach (var row in ImportRows(register, site, parts[2], few))
            yield return row;
    }

    private static IEnumerable<string> ImportRows(LoadedRegister register, Uri site, string[] questions, LoadRun alone)
    {
        using var import = new DashboardImport(site);
        import.BringAsync(register.Again()).GetAwaiter().GetResult();
        var (checking, whileChecking) = Beside(import, "questions while a delivery is checked", site, questions[..(questions.Length / 2)]);
        import.LoadAsync().GetAwaiter().GetResult();
        var (loading, whileLoading) = Beside(import, "questions while it is loaded", site, questions[(questions.Length / 2)..]);
        import.RequireLoaded(register.Rows);
        string Name(string what, double seconds, LoadRun run) => string.Create(CultureInfo.InvariantCulture, $"the same, {FewConnections} connections, while {register.Rows} rows are {what} ({seconds:F0} s); p99 {run.P99 / alone.P99:F1} times");
        yield return Row(Name("checked in Importeren", checking, whileChecking), whileChecking, null);
        yield return Row(Name("loaded there", loading, whileLoading), whileLoading, null);
    }

    private static (double Seconds, LoadRun Run) Beside(DashboardImport import, string name, Uri site, string[] questions)
    {
        var lasting = Task.Run(import.Wait);
        var run = Run(name, site, questions, FewConnections);
        Console.WriteLine(lasting.IsCompleted ? "it was done before the run was" : "it went on after the run");
        return (lasting.GetAwaiter().GetResult(), run);
    }

    private static LoadRun Run(string name, Uri site, IReadOnlyList<string> paths, int connections)
    {
        var run = LoadRun.Of(site, paths, connections, Time);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {run.PerSecond:F0}/s, p50 {run.P50:F1} ms, p99 {run.P99:F1} ms, {run.Errors} errors"));
        return run;
    }

    private static LoadRun Median(IEnumerable<LoadRun> runs) => runs.OrderBy(r => r.PerSecond).ElementAt(Rounds / 2);

    private static string Row(string name, LoadRun run, double? ratio) =>
        string.Create(CultureInfo.InvariantCulture, $"| {name} | {run.PerSecond:F0} | {ratio:F2} | {run.P50:F1} ms | {run.P99:F1} ms | {run.Errors} |");

    private static string Text(LoadedRegister register, IEnumerable<string> cached, IEnumerable<string> questions) => string.Create(CultureInfo.InvariantCulture, $"""
        # The dashboard under load

        `dtzstats serve` on {register.Rows} observations ({register.Size / 1_000_000} MB), released; asked by {(LoadRun.HasWrk ? "wrk" : "a client of our own")} on the same {Environment.ProcessorCount} processors, compressed as browsers ask it, {Time.TotalSeconds:F0} s a run;
        of cached addresses medians of {Rounds} rounds with {Connections} connections, in turn. Goals: a ratio of 0.5; p99 of a question below 50 ms; an import adds no error and at most doubles p99.

        | asked | a second | ratio | p50 | p99 | errors |
        |---|---|---|---|---|---|
        {string.Join('\n', cached)}
        {string.Join('\n', questions)}

        """);
}
