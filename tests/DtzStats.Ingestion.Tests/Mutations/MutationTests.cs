using System.Collections.Concurrent;
using System.Globalization;
using DtzStats.Ingestion.Tests.Mutations.Judging;
using DtzStats.Ingestion.Tests.Mutations.Known;

namespace DtzStats.Ingestion.Tests.Mutations;

/// <summary>
/// Thousands of deliveries, each from its own seed: figures that are known are written as publishers write them, and
/// damaged. What loads is exactly what the damaged file says at each key, by a reader that knows how it was written; all
/// else is refused with a code of the list. Nothing throws, and what is refused leaves the database as it was.
/// </summary>
/// <remarks>
/// DTZSTATS_MUTATIONS is the number of cases; DTZSTATS_MUTATION_SEED runs one case alone, by the seed that a failure names
/// (with the file as it was damaged).
/// </remarks>
public sealed class MutationTests
{
    private const string CasesVariable = "DTZSTATS_MUTATIONS";
    private const string SeedVariable = "DTZSTATS_MUTATION_SEED";
    private const int UsualCases = 10_000;
    private const int CasesAtOnce = 200;
    private const int MostShown = 40;

    private static int Cases => Number(CasesVariable) ?? UsualCases;

    [Fact]
    public void Import_DamagedDelivery_LoadsWhatItSaysOrIsRefused()
    {
        var (from, to) = Number(SeedVariable) is { } seed ? (seed, seed + 1) : (0, Cases);
        var (wrong, loaded) = (new ConcurrentQueue<(int Seed, string Text)>(), 0);
        Parallel.ForEach(Partitioner.Create(from, to, CasesAtOnce), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, range =>
        {
            using var vintages = new Vintages();
            var trial = new Trial(vintages);
            for (var seed = range.Item1; seed < range.Item2; seed++)
            {
                var mutated = new MutationCase(seed);
                if (trial.Wrong(mutated, out var isLoaded) is { } text)
                    wrong.Enqueue((seed, $"{mutated}\n    {text}{(to == from + 1 ? Contents(mutated) : "")}"));
                Interlocked.Add(ref loaded, isLoaded ? 1 : 0);
            }
        });
        Assert.True(wrong.IsEmpty, $"{wrong.Count} wrong, {loaded} of {to - from} loaded:\n{string.Join('\n', wrong.OrderBy(w => w.Seed).Take(MostShown).Select(w => w.Text))}");
        // Were all refused, or none, the test would tell nothing.
        if (to - from >= CasesAtOnce)
            Assert.InRange(loaded, (to - from) / 5, (to - from) * 4 / 5);
    }

    [Fact]
    public void Delivery_Undamaged_SaysWhatIsKnown()
    {
        for (var seed = 0; seed < CasesAtOnce; seed++)
        {
            var mutated = new MutationCase(seed, isDamaged: false);
            var cells = mutated.Delivery.Read(mutated.Delivery.Parts).ToList();
            var styles = mutated.Delivery.Figures.ToDictionary(mutated.Delivery.LoadedNameOf, p => p.Style);
            Assert.Equal(mutated.Delivery.Known.Count, cells.Count);
            Assert.All(cells, c => Assert.Equal(mutated.Delivery.Known[c.Key], Statements.OutcomesOf(c, styles[c.File])[^1].Value));
        }
    }

    private static string Contents(MutationCase mutated) => string.Concat(
        mutated.Delivery.Parts.Concat(mutated.Delivery.Mapping is { } mapping ? [mapping] : []).Where(p => p.Format != Format.Sheet).Select(p => $"\n--- {p.Name}\n{Dialect.Decode(p.Bytes)}"));

    private static int? Number(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}
