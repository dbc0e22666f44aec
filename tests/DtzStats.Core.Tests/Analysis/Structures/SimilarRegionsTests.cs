using DtzStats.Core.Analysis.Structures;

namespace DtzStats.Core.Tests.Analysis.Structures;

public sealed class SimilarRegionsTests
{
    private static readonly (string, IReadOnlyList<decimal?>)[] Candidates =
    [
        ("GM0003", [0, 10]),
        ("GM0002", [30, 20]),
        ("GM0005", [null, 20]),
        ("GM0001", [3, 2]),
        ("GM0004", [0, 0]),
    ];

    [Fact]
    public void Of_NearestFirst_TiesByCodeWithoutTheIncomplete() => Assert.Equal(
        [new("GM0001", 0.1m), new("GM0002", 0.1m), new("GM0003", 0.5m)],
        SimilarRegions.Of([5, 5], Candidates, 10));

    [Fact]
    public void Of_FewerAskedFor_GivesTheNearest() => Assert.Equal(["GM0001"], SimilarRegions.Of([5, 5], Candidates, 1).Select(s => s.Code));

    [Fact]
    public void Of_EmptyRegionOrNoCandidates_IsEmpty()
    {
        Assert.Empty(SimilarRegions.Of([0, 0], Candidates, 10));
        Assert.Empty(SimilarRegions.Of([5, 5], [], 10));
        Assert.Empty(SimilarRegions.Of([5, 5], Candidates, 0));
    }

    [Fact]
    public void Of_AnotherNumberOfSectors_Throws() => Assert.Throws<ArgumentException>(() => SimilarRegions.Of([5, 5, 5], Candidates, 10));

    [Fact]
    public void Of_Negative_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => SimilarRegions.Of([5, -5], Candidates, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => SimilarRegions.Of([5, 5], [("GM0001", [5, -5])], 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => SimilarRegions.Of([5, 5], Candidates, -1));
    }
}
