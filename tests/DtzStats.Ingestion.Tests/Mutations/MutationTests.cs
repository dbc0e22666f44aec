using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Layouts.Mappings;
using DtzStats.Storage;
using DtzStats.Storage.Writing;

namespace DtzStats.Ingestion.Tests.Mutations;

/// <summary>
/// Damaged files, thousands of them, each by its own seed: what loads is what stands in the file, all else is refused with
/// a code of the list; nothing throws, and the database stays as it was.
/// </summary>
public sealed class MutationTests
{
    private const string CasesVariable = "DTZSTATS_MUTATIONS";
    private const int UsualCases = 10_000;

    private static readonly string Layouts = Sample.File("layouts");

    /// <summary>The files whose figures are damaged; what stands beside them stays whole.</summary>
    private static readonly List<string> Files =
    [
        .. Directory.GetFiles(Layouts, "*.csv", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Where(f => !f.EndsWith("Codes.csv", StringComparison.Ordinal) && !f.EndsWith("_metadata.csv", StringComparison.Ordinal) && !f.EndsWith("Properties.csv", StringComparison.Ordinal)),
    ];

    private static int Cases => Environment.GetEnvironmentVariable(CasesVariable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : UsualCases;

    [Fact]
    public void Read_DamagedFile_LoadsWhatItSaysOrIsRefused()
    {
        var (wrong, loaded) = (new ConcurrentQueue<string>(), 0);
        Parallel.ForEach(Partitioner.Create(0, Cases, 250), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, range =>
        {
            using var folder = new TemporaryFolder();
            var database = folder.PathOf("a.db");
            using (var store = Store.OpenForWriting(database))
                Sample.Write(store, Sample.Importer.Read(Path.Combine(Layouts, "tidy-dutch"), new ImportOptions(Dataset: "toets", Vintage: "2000"), store).Single());
            var before = SHA256.HashData(File.ReadAllBytes(database));
            for (var seed = range.Item1; seed < range.Item2; seed++)
                if (Try(seed, folder, database) is not { } result)
                    Interlocked.Increment(ref loaded);
                else if (result.Length > 0)
                    wrong.Enqueue($"seed {seed}: {result}");
            if (!SHA256.HashData(File.ReadAllBytes(database)).AsSpan().SequenceEqual(before))
                wrong.Enqueue($"seeds {range.Item1}-{range.Item2}: the database changed");
        });
        Assert.True(wrong.IsEmpty, $"{wrong.Count} wrong:\n{string.Join('\n', wrong.Order(StringComparer.Ordinal).Take(20))}");
        // Were all refused, or none, the test would tell nothing.
        Assert.InRange(loaded, Cases / 20, Cases * 19 / 20);
    }

    /// <summary>Null where the file was loaded rightly, empty where it was refused rightly; else what went wrong.</summary>
    private static string? Try(int seed, TemporaryFolder folder, string database)
    {
        var random = new Random(seed);
        var original = Files[random.Next(Files.Count)];
        var bytes = Mutation.Apply(File.ReadAllBytes(original), random);
        try
        {
            var path = Place(original, bytes, folder.PathOf("delivery"));
            using var store = Store.OpenForWriting(database);
            using var transaction = ImportTransaction.Begin(store);
            var (options, deliveries) = Read(original, path, store);
            foreach (var delivery in deliveries)
                Sample.Importer.Write(store, transaction, delivery, options);
            var refused = deliveries.Where(d => d.IsRefused).ToList();
            if (refused.Count > 0)
                return refused.SelectMany(d => d.Findings.Kept).Any(f => f.Severity == Severity.Fail && CheckList.Codes.Contains(f.Code)) ? "" : $"{original}: refused without a code";
            return deliveries.SelectMany(d => Doubts(d, original, bytes)).FirstOrDefault();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return $"{original}: {e.GetType().Name}: {e.Message} {e.StackTrace?.Split('\n').FirstOrDefault(l => l.Contains("DtzStats", StringComparison.Ordinal))}";
        }
    }

    private static (ImportOptions Options, IReadOnlyList<CheckedDelivery> Deliveries) Read(string original, string path, Store store)
    {
        var mapping = Path.Combine(Path.GetDirectoryName(original)!, "mapping.json");
        var options = new ImportOptions(Mapping: File.Exists(mapping) ? MappingFile.Read(mapping) : null, Dataset: original.Contains("statline-titles", StringComparison.Ordinal) ? null : "toets");
        return (options, Sample.Importer.Read(options.Mapping is null ? Path.GetDirectoryName(path)! : path, options, store));
    }

    /// <summary>The damaged file, and whole what stands beside it.</summary>
    private static string Place(string original, byte[] bytes, string delivery)
    {
        if (Directory.Exists(delivery))
            Directory.Delete(delivery, recursive: true);
        Directory.CreateDirectory(delivery);
        foreach (var beside in Directory.GetFiles(Path.GetDirectoryName(original)!, "*.csv"))
            File.Copy(beside, Path.Combine(delivery, Path.GetFileName(beside)));
        var path = Path.Combine(delivery, Path.GetFileName(original));
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private static IEnumerable<string> Doubts(CheckedDelivery delivery, string original, byte[] bytes)
    {
        // Counts of establishments stand on no line.
        if (delivery.Layout == "establishment-rows")
            yield break;
        var text = new FiguresInText(bytes);
        foreach (var observation in delivery.Observations.Where(o => o.Source.File == Path.GetFileName(original)))
            if (text.Doubt(observation, scale: 1000) is { } doubt)
                yield return $"{original}: {observation.Measure} {observation.Region} {observation.Category} {observation.Period} {observation.Value} of line {observation.Source.Line}: {doubt}";
    }
}
