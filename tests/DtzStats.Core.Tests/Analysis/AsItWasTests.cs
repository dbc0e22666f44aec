using DtzStats.Core.Analysis;
using DtzStats.Core.Codes;
using DtzStats.Core.Measures;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;

namespace DtzStats.Core.Tests.Analysis;

public sealed class AsItWasTests
{
    private static readonly DatasetView View = new(
        Sample.Source(),
        Sample.Codelists,
        [.. Enumerable.Range(2014, 9).SelectMany(y => new[] { Sample.Observation("GM0114", "A-U", y, 100), Sample.Observation("GM0118", "A-U", y, 50) })]);

    private static readonly Series Dtz = View.SeriesOf(Sample.Jobs, Sample.Dtz, Sample.Total, Membership.AsItWas);

    [Fact]
    public void SeriesOf_AsItWas_HasTheMembersOfEachYear()
    {
        Assert.Equal([2016, 2017, 2018, 2019, 2020, 2021, 2022], Dtz.Figures.Select(f => f.Period.Year));
        Assert.Equal([100m, 100m, 100m, 100m, 150m, 150m, 150m], Dtz.Figures.Select(f => f.Value));
        Assert.Equal(["GM0114", "GM0118"], Dtz.Members.Select(m => m.Code));
        Assert.True(Dtz.Membership.IsAsItWas);
    }

    [Fact]
    public void SeriesOf_AsItWas_BreaksWhereAMemberJoined()
    {
        var seriesBreak = Assert.Single(Dtz.Breaks);
        Assert.Equal(2020, seriesBreak.Year);
        Assert.Equal("Hoogeveen hoort er vanaf 2020 bij", seriesBreak.Reason.Dutch);
        Assert.Equal("Hoogeveen belongs to it from 2020 on", seriesBreak.Reason.English);
        Assert.Equal(NoAnswer.SeriesBreak, Dtz.Compare(new Period(2019), new Period(2020), Change.Difference).Reason);
        Assert.Equal(0, Dtz.Compare(new Period(2020), new Period(2021), Change.Difference).Value);
    }

    [Fact]
    public void SeriesOf_AsItWas_TellsWhoLeftAndWhoJoined()
    {
        Region[] regions = [.. new[] { "Aa", "Borger", "Coevorden", "Delfzijl" }.Select((n, i) => Sample.Municipality($"GM000{i}", n)), Sample.Dtz];
        var list = new RegionList(regions,
        [
            new("DTZ", "GM0000", 2016, 2017), new("DTZ", "GM0001", 2016, 2017), new("DTZ", "GM0002", 2016, null),
            new("DTZ", "GM0000", 2019, null), new("DTZ", "GM0001", 2019, null), new("DTZ", "GM0003", 2019, null), new("DTZ", "GM0002", null, 2010),
        ]);
        var codelists = new Codelists(list, Sample.Sbi, [], new MeasureList([Sample.Jobs]));
        var view = new DatasetView(Sample.Source(), codelists, [.. Enumerable.Range(2009, 12).SelectMany(y => regions.Take(4).Select(r => Sample.Observation(r.Code, "A-U", y, 1)))]);
        var series = view.SeriesOf(Sample.Jobs, Sample.Dtz, Sample.Total, Membership.AsItWas);
        Assert.Equal(
            ["Aa en Borger horen er vanaf 2016 bij", "Aa en Borger horen er vanaf 2018 niet meer bij", "Aa, Borger en Delfzijl horen er vanaf 2019 bij"],
            series.Breaks.Select(b => b.Reason.Dutch));
        Assert.Equal("Aa and Borger no longer belong to it from 2018 on", series.Breaks.ElementAt(1).Reason.English);
        Assert.Equal((2009, 1m), (series.Figures[0].Period.Year, series.Figures[0].Value));
        Assert.Equal(NoAnswer.Missing, series.At(new Period(2013))?.Reason);
    }

    [Fact]
    public void SeriesOf_LikeForLikeOrOtherRegion_HasNoMembershipBreaks()
    {
        Assert.Empty(View.SeriesOf(Sample.Jobs, Sample.Dtz, Sample.Total).Breaks);
        Assert.Empty(View.SeriesOf(Sample.Jobs, Sample.Dtz, Sample.Total, Membership.In(new Period(2016))).Breaks);
        var emmen = View.SeriesOf(Sample.Jobs, Sample.Emmen, Sample.Total, Membership.AsItWas);
        Assert.Equal((Membership.Present, 9), (emmen.Membership, emmen.Figures.Count));
        Assert.Empty(emmen.Breaks);
    }

    [Fact]
    public void SeriesOf_AverageOfARegionOfSeveral_HasNoFigures() =>
        Assert.Empty(new DatasetView(View.Source, Sample.Codelists, View.Observations).SeriesOf(Sample.Jobs with { IsAdditive = false }, Sample.Dtz, Sample.Total, Membership.AsItWas).Figures);

    [Fact]
    public void MembersOf_AsItWas_GivesAllThatEverWere() =>
        Assert.Equal([Sample.Emmen, Sample.Hoogeveen], Sample.Codelists.Regions.MembersOf(Sample.Dtz, Membership.AsItWas));
}
