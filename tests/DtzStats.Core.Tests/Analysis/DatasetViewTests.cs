using DtzStats.Core.Analysis;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;

namespace DtzStats.Core.Tests.Analysis;

public sealed class DatasetViewTests
{
    private static readonly DatasetView View = new(
        Sample.Source(),
        Sample.Codelists,
        [
            Sample.Observation("GM0114", "A-U", 2016, 100), Sample.Observation("GM0118", "A-U", 2016, 50),
            Sample.Observation("GM0114", "A-U", 2020, 110), Sample.Observation("GM0118", "A-U", 2020, 40),
            Sample.Observation("GM0114", "C", 2021, null),
        ]);

    [Fact]
    public void SeriesOf_Composite_IsLikeForLikeByDefault()
    {
        var series = View.SeriesOf(Sample.Jobs, Sample.Dtz, Sample.Total);
        Assert.Equal(150, series.At(new Period(2016))?.Value);
        Assert.Equal(150, series.At(new Period(2020))?.Value);
        Assert.Equal(["GM0114", "GM0118"], series.Members.Select(m => m.Code));
    }

    [Fact]
    public void SeriesOf_MembersInAYear_TakesThatYearsMembersThroughout() =>
        Assert.Equal(110, View.SeriesOf(Sample.Jobs, Sample.Dtz, Sample.Total, Membership.In(new Period(2016))).At(new Period(2020))?.Value);

    [Fact]
    public void SeriesOf_MeasureThatIsNotThere_HasNoFigures() =>
        Assert.Empty(View.SeriesOf(Sample.Jobs with { Code = "wages" }, Sample.Emmen, Sample.Total).Figures);

    [Fact]
    public void LastPeriod_CountsOnlyYearsWithAValue() => Assert.Equal(new Period(2020), View.LastPeriod("jobs", Sample.Dtz));

    [Fact]
    public void SectionsOf_GivesTheSectionsOfTheDataset() => Assert.Equal(["C"], View.SectionsOf("jobs").Select(c => c.Code));

    [Fact]
    public void Share_OfPartAndWhole_IsInPerCent()
    {
        var part = Figure.Of(Sample.Observation("GM0114", "C", 2016, 25));
        var whole = Figure.Of(Sample.Observation("GM0114", "A-U", 2016, 100));
        Assert.Equal(25, Share.Of(part, whole).Value);
        Assert.Equal(NoAnswer.Missing, Share.Of(null, whole).Reason);
        Assert.Equal(NoAnswer.ZeroWhole, Share.Of(part, Figure.Of(Sample.Observation("GM0114", "A-U", 2016, 0))).Reason);
    }
}
