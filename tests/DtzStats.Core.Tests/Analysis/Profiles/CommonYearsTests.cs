using DtzStats.Core.Analysis.Profiles;
using DtzStats.Core.Periods;

namespace DtzStats.Core.Tests.Analysis.Profiles;

public sealed class CommonYearsTests
{
    [Fact]
    public void Of_SeriesOfDifferentYears_GivesTheFirstAndLastOfBoth()
    {
        var view = new Core.Analysis.DatasetView(Sample.Source(), Sample.Codelists,
            [.. Regions.Observations.Where(o => o.Region == "GM0114" || o.Period.Year > 2016)]);
        List<Core.Analysis.Series> series = [view.SeriesOf(Sample.Jobs, Sample.Emmen, Sample.Total), view.SeriesOf(Sample.Jobs, Sample.Hoogeveen, Sample.Total)];
        Assert.Equal((new Period(2017), new Period(2018)), CommonYears.Of(series, new Period(2000), null));
        Assert.Equal((new Period(2017), new Period(2017)), CommonYears.Of(series, new Period(2000), new Period(2017)));
        Assert.Null(CommonYears.Of(series, new Period(2019), null));
        Assert.Null(CommonYears.Of([], new Period(2000), null));
    }

    [Fact]
    public void ShortenedBy_SeriesThatIsShorter_NamesIt()
    {
        var view = new Core.Analysis.DatasetView(Sample.Source(), Sample.Codelists,
            [.. Regions.Observations.Where(o => o.Region == "GM0114" || o.Period.Year > 2016)]);
        List<Core.Analysis.Series> series = [view.SeriesOf(Sample.Jobs, Sample.Emmen, Sample.Total), view.SeriesOf(Sample.Jobs, Sample.Hoogeveen, Sample.Total)];
        Assert.Equal(["GM0118"], CommonYears.ShortenedBy(series, new Period(2000), null).Select(s => s.Region.Code));
        Assert.Empty(CommonYears.ShortenedBy(series, new Period(2017), null));
        Assert.Equal(["GM0118"], CommonYears.ShortenedBy(series, new Period(2000), new Period(2016)).Select(s => s.Region.Code));
    }
}
