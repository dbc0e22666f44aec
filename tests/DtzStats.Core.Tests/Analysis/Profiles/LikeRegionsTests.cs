using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Profiles;
using DtzStats.Core.Periods;

namespace DtzStats.Core.Tests.Analysis.Profiles;

public sealed class LikeRegionsTests
{
    [Fact]
    public void Of_Candidates_LeavesOutTheRegionItself()
    {
        var view = Regions.View();
        var like = Assert.Single(LikeRegions.Of(view, Sample.Jobs, Sample.Emmen, [Sample.Emmen, Sample.Hoogeveen], new Period(2016), view.SectorsOf("jobs"), 5));
        Assert.Equal(("GM0118", 0.2m), (like.Region.Code, like.Distance));
    }

    [Fact]
    public void Of_RegionWithoutASector_IsLikeNoOther()
    {
        var view = new DatasetView(Sample.Source(), Sample.Codelists, [.. Regions.Observations.Where(o => o is not { Region: "GM0114", Category: "B" })]);
        Assert.Empty(LikeRegions.Of(view, Sample.Jobs, Sample.Emmen, [Sample.Hoogeveen], new Period(2016), view.SectorsOf("jobs"), 5));
    }
}
