using System.Diagnostics;
using System.Globalization;
using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Profiles;
using DtzStats.Core.Analysis.Shifts;
using DtzStats.Core.Analysis.Trends;
using DtzStats.Core.Codes;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;
using DtzStats.Ingestion;
using DtzStats.Ingestion.Codes;
using DtzStats.Storage;
using DtzStats.Storage.Writing;

namespace DtzStats.Benchmarks;

/// <summary>
/// The whole analysis of the five municipalities x all sections x ten years, from the database to the results, within one
/// process that has done it before.
/// </summary>
internal static class AnalysisBenchmark
{
    private const int Rounds = 40;

    private static readonly Codelists Lists = CodelistReader.Read(Repository.PathOf("data", "codelists"));

    internal static int Run()
    {
        var folder = Directory.CreateTempSubdirectory("dtzstats-benchmark-");
        try
        {
            var database = Path.Combine(folder.FullName, "a.db");
            Load(database);
            using var store = Store.OpenForReading(database);
            var times = new List<double>();
            var answers = 0;
            for (var i = 0; i < Rounds * 2; i++)
            {
                var watch = Stopwatch.StartNew();
                answers = Analyse(store);
                if (i >= Rounds)
                    times.Add(watch.Elapsed.TotalMilliseconds);
            }

            times.Sort();
            var text = string.Create(CultureInfo.InvariantCulture, $"""
                # The whole analysis

                Five municipalities and the region, 19 sections, 10 years of jobs, from the database to the results, warm: trends and their statistics of every series, structure in every year,
                shift-share by three methods, ranks, contributions and comparison. {answers} series and analyses; {Environment.ProcessorCount} processors; {Rounds} rounds after {Rounds} to warm up.

                | | ms |
                |---|---|
                | median | {times[Rounds / 2]:F1} |
                | 9 in 10 | {times[Rounds * 9 / 10]:F1} |
                | goal | 50 |

                """);
            Console.WriteLine(text);
            File.WriteAllText(Repository.PathOf("tests", "DtzStats.Benchmarks", "Results", "analysis.md"), text);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Load(string database)
    {
        var importer = new Importer(Lists, [], [], TimeProvider.System);
        using var store = Store.OpenForWriting(database);
        using var delivery = importer.Read(Repository.PathOf("data", "sources", "illustratief", "2025"), ImportOptions.None, store).Single();
        using var transaction = ImportTransaction.Begin(store);
        _ = importer.Write(store, transaction, delivery, ImportOptions.None) ?? throw new InvalidOperationException("The illustrative dataset does not load.");
        transaction.Commit();
    }

    /// <summary>How many series and analyses it came to.</summary>
    private static int Analyse(Store store)
    {
        var measure = Lists.Measures.Find("jobs")!;
        List<Region> members = [.. Lists.Regions.MembersOf(Lists.Regions.Techzone)];
        var view = store.Observations.View(new ObservationQuery("illustratief", [measure.Code], [.. members.Select(r => r.Code)]), Lists)!;
        var (sectors, total, reference) = (view.SectorsOf(measure.Code), Lists.Sbi.Total, Lists.Regions.Techzone);
        var (from, to) = (new Period(2016), new Period(2025));
        var count = 0;
        foreach (var region in members.Append(reference))
        {
            foreach (var category in sectors.Sectors.Append(total))
            {
                var series = view.SeriesOf(measure, region, category);
                _ = Trend.Of(series, from);
                _ = SeriesTrend.Of(series, from);
                count++;
            }

            for (var year = from.Year; year <= to.Year; year++, count++)
                _ = RegionStructure.Of(view, measure, region, reference, new Period(year), sectors);
            foreach (var method in Enum.GetValues<ShiftShareMethod>())
            {
                _ = RegionShift.Of(view, measure, region, reference, from, to, sectors, method);
                count++;
            }

            _ = RankedSeries.Of([.. sectors.Sectors.Select(s => view.SeriesOf(measure, region, s))], from, to, RankBy.Change);
            count++;
        }

        _ = RankedSeries.Of([.. members.Select(r => view.SeriesOf(measure, r, total))], from, to, RankBy.Growth);
        return count + 1;
    }
}
