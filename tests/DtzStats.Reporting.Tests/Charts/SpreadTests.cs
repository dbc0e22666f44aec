using DtzStats.Reporting.Charts.Plots;

namespace DtzStats.Reporting.Tests.Charts;

public sealed class SpreadTests
{
    [Fact]
    public void Of_LabelsApart_StayWhereTheyAre() => Assert.Equal([20.0, 80.0], Spread.Of([20, 80], [10, 10], 0, 100));

    [Fact]
    public void Of_LabelsThatOverlap_MoveApartEvenly() => Assert.Equal([45.0, 55.0], Spread.Of([50, 50], [10, 10], 0, 100));

    [Fact]
    public void Of_LabelsAtTheEdge_StayInside() => Assert.Equal([85.0, 95.0], Spread.Of([98, 99], [10, 10], 0, 100));

    [Fact]
    public void Of_None_IsEmpty() => Assert.Empty(Spread.Of([], [], 0, 100));
}
