using System.Diagnostics;
using System.Globalization;
using DtzStats.Core.Disclosure;

namespace DtzStats.Benchmarks;

/// <summary>How long the protection of the whole country takes, and what it costs readers.</summary>
internal static class DisclosureBenchmark
{
    internal static int Run()
    {
        Console.WriteLine("making the table...");
        var table = new CountryTable();
        var rows = new List<string>
        {
            Row(table, "as by default: fewer than 3 establishments", new DisclosureRules()),
            Row(table, "as by default: also one firm above 80 %", new DisclosureRules { DominancePercent = 80 }),
        };
        var text = string.Create(CultureInfo.InvariantCulture, $"""
            # Protection of the tables of a whole country

            342 municipalities, the provinces, the DTZ and the country by 100 categories in 10 years: {table.Cells.Count} cells; {Environment.ProcessorCount} processors; one run each. Figures are made up.
            Interval 10 %. Primary: by the rules; secondary: hidden for the sake of others. In tables of this size the confidential cells are out of reach to the interval, the secondary ones just not to be computed exactly.

            | rules | time | primary | secondary | cells hidden | jobs hidden | totals hidden | unprotected | peak memory so far |
            |---|---|---|---|---|---|---|---|---|
            {string.Join('\n', rows)}

            """);
        Console.WriteLine(text);
        File.WriteAllText(Repository.PathOf("tests", "DtzStats.Benchmarks", "Results", "disclosure.md"), text);
        return 0;
    }

    private static string Row(CountryTable table, string name, DisclosureRules rules)
    {
        var watch = Stopwatch.StartNew();
        var protection = Protection.Of(table.Cells, table.Hierarchy, rules, new Screen(watch));
        watch.Stop();
        var loss = protection.Loss;
        var secondary = loss.Hidden[HideReason.Secondary];
        var peak = Process.GetCurrentProcess().PeakWorkingSet64 / 1024 / 1024;
        return string.Create(CultureInfo.InvariantCulture,
            $"| {name} | {watch.Elapsed.TotalSeconds:F1} s | {loss.HiddenCells - secondary} | {secondary} | {loss.CellPercent:F1} % | {loss.JobPercent:F2} % | {loss.HiddenTotals} | {protection.Unprotected.Count} | {peak} MB |");
    }

    private sealed class Screen(Stopwatch watch) : IProgress<DisclosureProgress>
    {
        public void Report(DisclosureProgress value) =>
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{value.YearsDone} of {value.Years} years, {watch.Elapsed.TotalSeconds:F1} s"));
    }
}
