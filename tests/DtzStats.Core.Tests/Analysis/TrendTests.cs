using DtzStats.Core.Analysis;
using DtzStats.Core.Datasets;
using DtzStats.Core.Observations;
using DtzStats.Core.Periods;

namespace DtzStats.Core.Tests.Analysis;

public sealed class TrendTests
{
    [Fact]
    public void Of_FullSeries_GivesChangesAgainstYearBeforeAndBase()
    {
        var points = TrendOf(2016, (2015, 90), (2016, 100), (2017, 110), (2018, 99)).Points;
        Assert.Equal([2016, 2017, 2018], points.Select(p => p.Figure.Period.Year));
        Assert.Equal([10m, 10m, -11m], points.Select(p => p.Change.Value));
        Assert.Equal([10m, -10m], points.Skip(1).Select(p => p.PercentChange.Value));
        Assert.Equal([0m, 10m, -1m], points.Select(p => p.ChangeSinceBase.Value));
        Assert.Equal([100m, 110m, 99m], points.Select(p => p.Index.Value));
        Assert.Equal(NoAnswer.SameYear, points[0].AnnualGrowth.Reason);
        Assert.Equal(10m, points[1].AnnualGrowth.Value!.Value, 10);
    }

    [Fact]
    public void Of_NoFigureInTheYearAskedFor_TakesTheFirstAfterAsBase()
    {
        var trend = TrendOf(2016, (2017, 110), (2018, 121));
        Assert.Equal(new Period(2017), trend.Base);
        Assert.Equal(new Period(2016), trend.Since);
        Assert.Equal(NoAnswer.NothingToCompare, trend.Points[0].Change.Reason);
        Assert.Equal(110m, trend.Points[1].Index.Value);
    }

    [Fact]
    public void Of_Gap_HasNoChangeInOrAfterIt()
    {
        var points = TrendOf(2016, (2016, 100), (2018, 121)).Points;
        Assert.Equal(NoAnswer.Missing, points[1].Change.Reason);
        Assert.Equal(NoAnswer.Missing, points[1].Index.Reason);
        Assert.Equal(NoAnswer.NothingToCompare, points[2].Change.Reason);
        Assert.Equal(121m, points[2].Index.Value);
        Assert.Equal(10m, points[2].AnnualGrowth.Value!.Value, 10);
    }

    [Fact]
    public void Of_SeriesBreak_IsNotComparedAcross()
    {
        var series = SeriesOf([(2014, 100), (2015, 200), (2016, 210)], new SeriesBreak(2015, [], [], Sample.Same("andere afbakening")));
        var points = Trend.Of(series, new Period(2014)).Points;
        Assert.Equal(NoAnswer.SeriesBreak, points[1].Change.Reason);
        Assert.Equal(NoAnswer.SeriesBreak, points[1].Index.Reason);
        Assert.Equal(10m, points[2].Change.Value);
        Assert.Equal(NoAnswer.SeriesBreak, points[2].AnnualGrowth.Reason);
    }

    [Fact]
    public void Of_ZeroBase_HasDifferencesButNoRates()
    {
        var points = TrendOf(2016, (2016, 0), (2017, 5)).Points;
        Assert.Equal(5m, points[1].Change.Value);
        Assert.Equal(NoAnswer.ZeroBase, points[1].PercentChange.Reason);
        Assert.Equal(NoAnswer.ZeroBase, points[1].Index.Reason);
    }

    [Fact]
    public void Of_Until_StopsThere() =>
        Assert.Equal([2016, 2017], Trend.Of(SeriesOf([(2016, 1), (2017, 2), (2018, 3)]), new Period(2016), new Period(2017)).Points.Select(p => p.Figure.Period.Year));

    [Fact]
    public void Of_NothingAfterTheYearAskedFor_IsEmptyWithoutBase()
    {
        var trend = TrendOf(2020, (2016, 1));
        Assert.Empty(trend.Points);
        Assert.Null(trend.Base);
    }

    [Theory]
    [InlineData(true, "2018", true)]
    [InlineData(false, "2018", false)]
    [InlineData(true, "2017", false)]
    public void MixesVintages_OnlyWhereTheSourceRevisesAndVintagesDiffer(bool revises, string secondVintage, bool expected)
    {
        Observation[] observations = [Sample.Observation("GM0114", "A-U", 2016, 1), Sample.Observation("GM0114", "A-U", 2017, 1, secondVintage)];
        var view = new DatasetView(Sample.Source(revises), Sample.Codelists, observations);
        var series = view.SeriesOf(Sample.Jobs, Sample.Emmen, Sample.Total);
        Assert.Equal(expected, series.MixesVintages(2016, 2017));
        Assert.Equal(expected, Trend.Of(series, new Period(2015)).MixesVintages);
        // Years that are not shown do not count.
        Assert.False(series.MixesVintages(2017, 2017));
        var later = Trend.Of(series, new Period(2017));
        Assert.False(later.MixesVintages);
        Assert.Equal([secondVintage], later.Vintages);
        Assert.Empty(Trend.Of(series, new Period(2018)).Vintages);
    }

    private static Trend TrendOf(int since, params (int Year, decimal Value)[] values) => Trend.Of(SeriesOf(values), new Period(since));

    private static Series SeriesOf((int Year, decimal Value)[] values, params SeriesBreak[] breaks) =>
        new DatasetView(Sample.Source(false, breaks), Sample.Codelists, [.. values.Select(v => Sample.Observation("GM0114", "A-U", v.Year, v.Value))])
            .SeriesOf(Sample.Jobs, Sample.Emmen, Sample.Total);
}
