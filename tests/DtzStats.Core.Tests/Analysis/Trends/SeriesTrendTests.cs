using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Trends;
using DtzStats.Core.Datasets;
using DtzStats.Core.Observations;
using DtzStats.Core.Periods;

namespace DtzStats.Core.Tests.Analysis.Trends;

public sealed class SeriesTrendTests
{
    private static readonly SeriesBreak BreakIn2018 = new(2018, [], [], Sample.Same("andere afbakening"));

    [Fact]
    public void Of_FullSeries_UsesTheYearsAskedFor()
    {
        var trend = SeriesTrend.Of(SeriesOf([(2015, 9), (2016, 10), (2017, 12), (2018, 14), (2019, 16), (2020, 18), (2021, 1)]), new Period(2016), new Period(2020));
        Assert.Equal((new Period(2016), new Period(2020), 5), (trend.FirstYear, trend.LastYear, trend.Count));
        Assert.Null(trend.Break);
        Assert.Equal((2m, TrendVerdict.Up), (trend.TheilSen.Slope.Value, trend.MannKendall.Verdict));
        Assert.Equal(LogLinear.Of(trend.Points), trend.LogLinear);
        Assert.False(trend.IsProvisional);
    }

    [Fact]
    public void Of_Break_UsesTheYearsFromItOn()
    {
        var trend = SeriesTrend.Of(SeriesOf([(2016, 10), (2017, 20), (2018, 200), (2019, 201), (2020, 202)], BreakIn2018), new Period(2016));
        Assert.Same(BreakIn2018, trend.Break);
        Assert.Equal([2018, 2019, 2020], trend.Used.Select(f => f.Period.Year));
        Assert.Equal(1, trend.TheilSen.Slope.Value);
    }

    [Theory]
    [InlineData(2018, 2020)]
    [InlineData(2016, 2017)]
    public void Of_BreakOutsideTheYears_LeavesNothingOut(int since, int until)
    {
        var series = SeriesOf([(2016, 10), (2017, 20), (2018, 200), (2019, 201), (2020, 202)], BreakIn2018);
        var trend = SeriesTrend.Of(series, new Period(since), new Period(until));
        Assert.Null(trend.Break);
        Assert.Equal(until - since + 1, trend.Count);
    }

    [Fact]
    public void Of_Gap_IsNoPoint()
    {
        var trend = SeriesTrend.Of(SeriesOf([(2016, 10), (2018, 20), (2019, 25)]), new Period(2016));
        Assert.Equal([(2016, 10m), (2018, 20m), (2019, 25m)], trend.Points);
        Assert.Equal(5, trend.TheilSen.Slope.Value);
    }

    [Fact]
    public void Of_ProvisionalYearAmongThem_SaysSo()
    {
        Observation[] observations = [Sample.Observation("GM0114", "A-U", 2016, 1), Sample.Observation("GM0114", "A-U", 2017, 2) with { Status = ObservationStatus.Provisional }];
        var series = new DatasetView(Sample.Source(), Sample.Codelists, observations).SeriesOf(Sample.Jobs, Sample.Emmen, Sample.Total);
        Assert.True(SeriesTrend.Of(series, new Period(2016)).IsProvisional);
        Assert.False(SeriesTrend.Of(series, new Period(2016), new Period(2016)).IsProvisional);
    }

    [Fact]
    public void Of_NoYears_HasReasonsInPlaceOfAnswers()
    {
        var trend = SeriesTrend.Of(SeriesOf([(2016, 10)]), new Period(2020));
        Assert.Equal((0, null, null), (trend.Count, trend.FirstYear, trend.LastYear));
        Assert.Equal(NoAnswer.TooFewPoints, trend.TheilSen.Slope.Reason);
        Assert.Equal(NoAnswer.TooFewPoints, trend.LogLinear.Growth.Reason);
        Assert.Equal(TrendVerdict.TooShort, trend.MannKendall.Verdict);
    }

    [Fact]
    public void Of_RegionAsItWas_UsesTheYearsOfItsLastMembers()
    {
        Observation[] observations = [.. Enumerable.Range(2016, 8).SelectMany(y => new[] { Sample.Observation("GM0114", "A-U", y, 100 + y), Sample.Observation("GM0118", "A-U", y, 50) })];
        var series = new DatasetView(Sample.Source(), Sample.Codelists, observations).SeriesOf(Sample.Jobs, Sample.Dtz, Sample.Total, Core.Regions.Membership.AsItWas);
        Assert.Equal(new Period(2020), SeriesTrend.Of(series, new Period(2016)).FirstYear);
    }

    private static Series SeriesOf((int Year, decimal Value)[] values, params SeriesBreak[] breaks) =>
        new DatasetView(Sample.Source(false, breaks), Sample.Codelists, [.. values.Select(v => Sample.Observation("GM0114", "A-U", v.Year, v.Value))])
            .SeriesOf(Sample.Jobs, Sample.Emmen, Sample.Total);
}
