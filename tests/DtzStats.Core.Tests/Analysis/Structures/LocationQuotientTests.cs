using CsCheck;
using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Structures;

namespace DtzStats.Core.Tests.Analysis.Structures;

public sealed class LocationQuotientTests
{
    [Fact]
    public void Of_TwiceAsStrong_HasQuotientShareAndSize() =>
        Assert.Equal(new LocationQuotient(Answer.Of(2), Answer.Of(20), 12), LocationQuotient.Of(12, 60, 100, 1000));

    [Fact]
    public void Of_SectorAbsent_IsZero() =>
        Assert.Equal(new LocationQuotient(Answer.Of(0), Answer.Of(0), 0), LocationQuotient.Of(0, 60, 100, 1000));

    [Theory]
    [InlineData(12, 0)]
    [InlineData(0, 0)]
    [InlineData(0, 1000)]
    public void Of_ReferenceLacksTheSector_HasShareButNoQuotient(int sector, int referenceTotal)
    {
        var quotient = LocationQuotient.Of(sector, 60, 0, referenceTotal);
        Assert.Equal(NoAnswer.ZeroReference, quotient.Value.Reason);
        Assert.Equal(100m * sector / 60, quotient.Share.Value!.Value, 20);
        Assert.Equal(sector, quotient.Size);
    }

    [Fact]
    public void Of_EmptyRegion_HasNeither()
    {
        var quotient = LocationQuotient.Of(0, 0, 100, 1000);
        Assert.Equal((NoAnswer.ZeroWhole, NoAnswer.ZeroWhole, 0m), (quotient.Value.Reason, quotient.Share.Reason, quotient.Size));
    }

    [Fact]
    public void Of_ReferenceShareTooSmallForADecimal_HasNoQuotient() =>
        Assert.Equal(NoAnswer.ZeroReference, LocationQuotient.Of(1, 2, 1e-10m, 1e20m).Value.Reason);

    [Theory]
    [InlineData(-1, 1, 1, 1)]
    [InlineData(1, -1, 1, 1)]
    [InlineData(1, 1, -1, 1)]
    [InlineData(1, 1, 1, -1)]
    public void Of_Negative_Throws(int sector, int total, int referenceSector, int referenceTotal) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => LocationQuotient.Of(sector, total, referenceSector, referenceTotal));

    [Fact]
    public void Of_RandomTables_SharesAddUpAndQuotientsAverageOne() => RandomCounts.Pairs.Sample(table =>
    {
        var (total, referenceTotal) = (table.Sum(s => s.One), table.Sum(s => s.One + s.Other));
        if (total == 0)
            return;
        var (shares, average) = (0m, 0m);
        foreach (var (one, other) in table)
        {
            var quotient = LocationQuotient.Of(one, total, one + other, referenceTotal);
            shares += quotient.Share.Value!.Value;
            average += (quotient.Value.Value ?? 0) * (one + other) / referenceTotal;
            if (one + other > 0)
                RandomCounts.AssertClose(one * referenceTotal / (total * (one + other)), quotient.Value.Value!.Value);
        }

        RandomCounts.AssertClose(100, shares, 1e-20m);
        RandomCounts.AssertClose(1, average, 1e-15m);
    });

    [Fact]
    public void Of_AnotherUnit_IsTheSameQuotient() =>
        Gen.Select(RandomCounts.Value, RandomCounts.Positive, RandomCounts.Positive, RandomCounts.Factor).Sample((sector, other, reference, factor) => RandomCounts.AssertClose(
            LocationQuotient.Of(sector, sector + other, reference, 2 * reference).Value,
            LocationQuotient.Of(sector * factor, (sector + other) * factor, reference, 2 * reference).Value));
}
