using DtzStats.Reporting.Charts.Plots;

namespace DtzStats.Reporting.Tests.Charts;

public sealed class BandLayoutTests
{
    [Fact]
    public void Of_LabelsApart_ShareARow() => Assert.Equal([(10f, 0), (60f, 0)], BandLayout.Of([(20, 20), (70, 20)], 0, 100));

    [Fact]
    public void Of_LabelsThatOverlap_TakeTwoRows() => Assert.Equal([(10f, 0), (20f, 1)], BandLayout.Of([(20, 20), (30, 20)], 0, 100));

    [Fact]
    public void Of_LabelsAtTheEdges_StayInside() => Assert.Equal([(0f, 0), (80f, 0)], BandLayout.Of([(2, 20), (99, 20)], 0, 100));
}
