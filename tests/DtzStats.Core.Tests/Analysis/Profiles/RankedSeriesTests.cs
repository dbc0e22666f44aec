using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Profiles;
using DtzStats.Core.Datasets;
using DtzStats.Core.Periods;

namespace DtzStats.Core.Tests.Analysis.Profiles;

public sealed class RankedSeriesTests
{
    [Fact]
    public void Of_ByChange_OrdersAndContributionsAddUp()
    {
        var ranked = Of(Regions.View(), RankBy.Change);
        Assert.Equal(["GM0118", "GM0114"], ranked.Select(r => r.Change.Series.Region.Code));
        Assert.Equal([20m, 0m], ranked.Select(r => r.Change.Change.Value));
        Assert.Equal(10m, ranked.Sum(r => r.Contribution!.Points.Value));
        Assert.Equal(100m, ranked.Sum(r => r.Contribution!.ShareOfChange.Value));
        Assert.Equal([(1, 1, 0), (2, 1, -1)], ranked.Select(r => (r.Rank, r.RankBefore, r.RankChange)).Select(r => (r.Rank!.Value, r.RankBefore!.Value, r.RankChange!.Value)));
    }

    [Fact]
    public void Of_BreakInOneOfThem_HasNoContributions()
    {
        var ranked = Of(Regions.View(new SeriesBreak(2018, [], [], Sample.Same("ander begrip"))), RankBy.Value);
        Assert.All(ranked, r => Assert.Equal((NoAnswer.SeriesBreak, null), (r.Change.Change.Reason, r.Contribution)));
        Assert.Equal([120m, 100m], ranked.Select(r => r.Change.End?.Value));
    }

    [Fact]
    public void Of_SameYear_HasNoChange() =>
        Assert.All(RankedSeries.Of(Series(Regions.View()), new Period(2016), new Period(2016), RankBy.Growth), r => Assert.Equal((NoAnswer.SameYear, null), (r.Change.Percent.Reason, r.Rank)));

    [Fact]
    public void Of_SameYear_SaysWhyThereIsNoRankAndNoClimb() =>
        Assert.All(
            RankedSeries.Of(Series(Regions.View()), new Period(2016), new Period(2016), RankBy.Growth),
            r => Assert.Equal((NoAnswer.SameYear, NoAnswer.SameYear, null), (r.NoRank, r.NoRankChange, r.RankChange)));

    [Fact]
    public void Of_ZeroBase_HasNoRankByGrowthForThatReason()
    {
        var observations = Regions.Observations.Select(o => o is { Region: "GM0118", Period.Year: 2016 } ? o with { Value = 0 } : o);
        var ranked = Of(new DatasetView(Sample.Source(), Sample.Codelists, [.. observations]), RankBy.Growth);
        Assert.Equal((null, NoAnswer.ZeroBase), (ranked[1].Rank, ranked[1].NoRank));
    }

    [Theory]
    [InlineData(NoAnswer.Incomplete)]
    [InlineData(NoAnswer.Overlap)]
    public void Of_NoWhole_HasNoContributions(NoAnswer reason) =>
        Assert.All(RankedSeries.Of(Series(Regions.View()), new Period(2016), new Period(2018), RankBy.Value, reason), r => Assert.Equal((null, reason), (r.Contribution, r.NoContribution)));

    [Fact]
    public void Of_Averages_HasNoContributions()
    {
        var series = Series(Regions.View()).ConvertAll(s => s with { Measure = s.Measure with { IsAdditive = false } });
        Assert.All(RankedSeries.Of(series, new Period(2016), new Period(2018), RankBy.Value), r => Assert.Equal((null, NoAnswer.NotAdditive), (r.Contribution, r.NoContribution)));
    }

    private static IReadOnlyList<RankedSeries> Of(DatasetView view, RankBy by) => RankedSeries.Of(Series(view), new Period(2016), new Period(2018), by);

    private static List<Series> Series(DatasetView view) =>
        [view.SeriesOf(Sample.Jobs, Sample.Emmen, Sample.Total), view.SeriesOf(Sample.Jobs, Sample.Hoogeveen, Sample.Total)];
}
