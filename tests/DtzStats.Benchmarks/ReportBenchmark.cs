using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using DtzStats.Reporting.Charts;

namespace DtzStats.Benchmarks;

/// <summary>
/// The whole edition as a user makes it, on a database that is there; and twelve of its line charts beside the same twelve in
/// matplotlib: same years and figures, same size in pixels.
/// </summary>
internal static class ReportBenchmark
{
    private const int Runs = 5;
    private const int Charts = 12;

    internal static int Run()
    {
        var folder = Directory.CreateTempSubdirectory("dtzstats-benchmark-");
        try
        {
            // The first report imports; an edition is made of a release.
            Report(folder, "html");
            Measured.Of("dotnet", Path.Combine(AppContext.BaseDirectory, "dtzstats.dll"), "release", "create", "2025", "--db", Path.Combine(folder.FullName, "a.db"));
            var rows = new[] { "html,docx,xlsx", "html", "docx", "xlsx" }.Select(f => Row($"`dtzstats report --format {f}`", Median(() => Report(folder, f)), null)).ToList();
            var ours = Median(() => Seconds(Draw));
            var theirs = Matplotlib(folder);
            rows.Add(Row("twelve line charts as PNG, within one process", ours, theirs is { } other ? ours / other : null));
            rows.Add(theirs is { } seconds ? Row("the same twelve in matplotlib, within one process", seconds, 1) : "| the same twelve in matplotlib | not measured: python3 with matplotlib is not here | |");
            var text = $"""
                # The whole report

                From a release in a database that is there, start-up of the program included; medians of {Runs} runs; {Environment.ProcessorCount} processors. The goal of the whole is 3 s.
                Charts: after a first round to warm up, {Charts} line charts of five series and ten years, {2 * ChartImage.DefaultWidth} pixels wide.

                | | time | against matplotlib |
                |---|---|---|
                {string.Join('\n', rows)}

                """;
            Console.WriteLine(text);
            File.WriteAllText(Repository.PathOf("tests", "DtzStats.Benchmarks", "Results", "report.md"), text);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static double Report(DirectoryInfo folder, string formats) => Measured.Of(
        "dotnet", Path.Combine(AppContext.BaseDirectory, "dtzstats.dll"), "report", "--format", formats,
        "--db", Path.Combine(folder.FullName, "a.db"), "--out", Path.Combine(folder.FullName, "report")).Seconds;

    private static void Draw()
    {
        for (var i = 0; i < Charts; i++)
            ChartImage.Png(MatplotlibScript.Chart(i));
    }

    /// <summary>Seconds; null where it is not there.</summary>
    private static double? Matplotlib(DirectoryInfo folder)
    {
        var script = Path.Combine(folder.FullName, "charts.py");
        File.WriteAllText(script, MatplotlibScript.Of(Charts, Runs));
        foreach (var python in new[] { "/usr/bin/python3", "python3" })
        {
            try
            {
                using var process = Process.Start(new ProcessStartInfo(python, [script]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
                var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
                process.WaitForExit();
                if (process.ExitCode == 0)
                    return double.Parse(output.Result, CultureInfo.InvariantCulture);
                Console.WriteLine(error.Result);
            }
            catch (Win32Exception e)
            {
                Console.WriteLine(e.Message);
            }
        }

        return null;
    }

    private static double Seconds(Action run)
    {
        var watch = Stopwatch.StartNew();
        run();
        return watch.Elapsed.TotalSeconds;
    }

    /// <summary>Of so many runs after one to warm up.</summary>
    private static double Median(Func<double> run)
    {
        run();
        return Enumerable.Range(0, Runs).Select(_ => run()).Order().ElementAt(Runs / 2);
    }

    private static string Row(string name, double seconds, double? ratio) =>
        string.Create(CultureInfo.InvariantCulture, $"| {name} | {seconds:F2} s | {ratio:F2} |");
}
