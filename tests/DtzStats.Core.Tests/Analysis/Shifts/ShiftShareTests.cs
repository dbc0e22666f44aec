using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Shifts;

namespace DtzStats.Core.Tests.Analysis.Shifts;

public sealed class ShiftShareTests
{
    public static TheoryData<ShiftShareMethod> Methods => [ShiftShareMethod.Dunn, ShiftShareMethod.Esteban, ShiftShareMethod.Dynamic];

    [Theory]
    [MemberData(nameof(Methods))]
    public void Of_AnyMethod_IsNamedWithSectorsInOrder(ShiftShareMethod method)
    {
        var analysis = ShiftShare.Of(method, [SectorCounts.Between("C", 10, 12, 100, 110), SectorCounts.Between("A", 5, 4, 50, 60)]);
        Assert.Equal((method, NoAnswer.None), (analysis.Method, analysis.Reason));
        Assert.Equal(["C", "A"], analysis.Sectors.Select(s => s.Code));
        Assert.Equal(1, analysis.Total!.Growth);
    }

    [Fact]
    public void Of_SectorNewInBoth_HasRegionalGrowthOnly() =>
        Assert.Equal(new Effects(5, 0, 0, 5, 0, false), Single(ShiftShareMethod.Dunn, SectorCounts.Between("A", 0, 5, 0, 20)));

    [Fact]
    public void Of_SectorThatTheReferenceLacks_HasItsWholeShiftAsRegional()
    {
        Assert.Equal(new Effects(5, 1, 0, 4, 0, true), Single(ShiftShareMethod.Dunn, SectorCounts.Between("A", 10, 15, 0, 0)));
        Assert.Equal(new Effects(5, 1, 0, 4, 0, true), Single(ShiftShareMethod.Esteban, SectorCounts.Between("A", 10, 15, 0, 0)));
    }

    [Fact]
    public void Of_SectorNewInTheRegion_IsUnsplitByEstebanOnly()
    {
        Assert.Equal(new Effects(5, 0, 0, 5, 0, false), Single(ShiftShareMethod.Dunn, SectorCounts.Between("A", 0, 5, 0, 0)));
        Assert.Equal(new Effects(5, 0, 0, 5, 0, true), Single(ShiftShareMethod.Esteban, SectorCounts.Between("A", 0, 5, 0, 0)));
    }

    [Fact]
    public void Of_SectorThatVanished_NeedsNoRule()
    {
        Assert.Equal(new Effects(-10, 1, -6, -5, 0, false), Single(ShiftShareMethod.Dunn, SectorCounts.Between("A", 10, 0, 100, 50)));
        Assert.Equal(new Effects(-10, 1, -11, 0, 0, false), Single(ShiftShareMethod.Dunn, SectorCounts.Between("A", 10, 0, 100, 0)));
    }

    [Fact]
    public void Of_AllSectorsOfTheRegionNew_IsAllRegional()
    {
        var total = ShiftShare.Of(ShiftShareMethod.Esteban, [SectorCounts.Between("A", 0, 3, 50, 60), SectorCounts.Between("B", 0, 2, 50, 40)]).Total;
        Assert.Equal(new Effects(5, 0, 0, 5, 0, true), total);
    }

    [Fact]
    public void Of_DynamicWithAYearThatTheReferenceLacks_IsUnsplit()
    {
        SectorCounts[] sectors = [new("A", [100, 110, 120], [1000, 1100, 1200]), new("B", [10, 10, 15], [50, 0, 20])];
        var sector = ShiftShare.Of(ShiftShareMethod.Dynamic, sectors).Sectors[1].Effects;
        Assert.True(sector.IsUnsplit);
        Assert.Equal(5, sector.National + sector.Mix + sector.Regional, 20);
    }

    [Fact]
    public void Of_DunnOverMoreYears_TakesTheFirstAndTheLast() => Assert.Equal(
        ShiftShare.Of(ShiftShareMethod.Dunn, [SectorCounts.Between("A", 10, 14, 100, 120)]).Total,
        ShiftShare.Of(ShiftShareMethod.Dunn, [new("A", [10, 99, 14], [100, 7, 120])]).Total);

    [Theory]
    [MemberData(nameof(Methods))]
    public void Of_EmptyReferenceOrNoSectors_HasNoReference(ShiftShareMethod method)
    {
        AssertWithout(NoAnswer.ZeroReference, ShiftShare.Of(method, [SectorCounts.Between("A", 10, 14, 0, 120)]));
        AssertWithout(NoAnswer.ZeroReference, ShiftShare.Of(method, []));
    }

    [Fact]
    public void Of_DynamicWithAnEmptyReferenceInBetween_HasNoReference() =>
        AssertWithout(NoAnswer.ZeroReference, ShiftShare.Of(ShiftShareMethod.Dynamic, [new("A", [10, 12, 14], [100, 0, 120])]));

    [Theory]
    [MemberData(nameof(Methods))]
    public void Of_FewerThanTwoYears_HasTooFewPoints(ShiftShareMethod method)
    {
        AssertWithout(NoAnswer.TooFewPoints, ShiftShare.Of(method, [new("A", [10], [100])]));
        AssertWithout(NoAnswer.TooFewPoints, ShiftShare.Of(method, [new("A", [], [])]));
    }

    [Fact]
    public void Of_UnequalNumbersOfYears_Throws()
    {
        Assert.Throws<ArgumentException>(() => ShiftShare.Of(ShiftShareMethod.Dunn, [new("A", [1, 2], [1, 2, 3])]));
        Assert.Throws<ArgumentException>(() => ShiftShare.Of(ShiftShareMethod.Dunn, [new("A", [1, 2], [1, 2]), new("B", [1, 2, 3], [1, 2, 3])]));
    }

    [Fact]
    public void Of_NegativeOrUnknownMethod_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ShiftShare.Of(ShiftShareMethod.Dunn, [SectorCounts.Between("A", -1, 1, 1, 1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => ShiftShare.Of(ShiftShareMethod.Dunn, [SectorCounts.Between("A", 1, 1, 1, -1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => ShiftShare.Of((ShiftShareMethod)7, []));
    }

    [Fact]
    public void Of_BeyondTheLargestDecimal_ThrowsOverflow() =>
        Assert.Throws<OverflowException>(() => ShiftShare.Of(ShiftShareMethod.Dunn, [SectorCounts.Between("A", 1e20m, 1, 1e20m, 1e20m)]));

    private static void AssertWithout(NoAnswer reason, ShiftShare analysis)
    {
        Assert.Equal(reason, analysis.Reason);
        Assert.Empty(analysis.Sectors);
        Assert.Null(analysis.Total);
    }

    /// <summary>The effects of a sector beside one that brings the reference to 1000 and 1100.</summary>
    private static Effects Single(ShiftShareMethod method, SectorCounts sector)
    {
        var rest = SectorCounts.Between("B", 90, 95, 1000 - sector.Reference[0], 1100 - sector.Reference[1]);
        return ShiftShare.Of(method, [sector, rest]).Sectors[0].Effects;
    }
}
