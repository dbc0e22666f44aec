using DtzStats.Core.Languages;
using DtzStats.Reporting.Charts.Plots;

namespace DtzStats.Reporting.Tests.Charts;

public sealed class WaterfallPlotTests
{
    [Fact]
    public void Places_StepWithoutValue_LeavesWhatFollowsOpenUntilTheNextLevel() => Assert.Equal(
        [(43500.0, 43500.0), (43500.0, 44829.0), (44829.0, 43900.0), null, (43900.0, 43900.0)],
        WaterfallPlot.Places(AllCharts.Waterfall(Language.Dutch).Steps));
}
