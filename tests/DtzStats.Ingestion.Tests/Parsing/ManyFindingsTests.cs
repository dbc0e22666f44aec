using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Tests.Parsing;

/// <summary>By itself: beside tests that keep both processors busy, how long it takes says nothing of it.</summary>
[CollectionDefinition(nameof(ManyFindingsTests), DisableParallelization = true)]
[Collection(nameof(ManyFindingsTests))]
public sealed class ManyFindingsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Check_ManyUnknownRegions_AreToldInSecondsWithTheNearestOfThoseThatAreShown()
    {
        var rows = string.Concat(Enumerable.Range(0, 100_000).Select(i => FormattableString.Invariant($"Emen{i % 10};2016;{i}\nXq{i}zw;2016;5\n")));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var delivery = Sample.Importer.Check(_folder.Write("cijfers.csv", "gemeente;jaar;banen\n" + rows), new ImportOptions(Dataset: "toets")).Single();
        Assert.Equal(200_000, delivery.Findings.Count);
        Assert.Contains(delivery.Findings.Kept, f => f.Fix.In(Language.Dutch).Contains("\"Emmen\"", StringComparison.Ordinal));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
    }
}
