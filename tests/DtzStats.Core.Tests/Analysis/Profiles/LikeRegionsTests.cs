using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Profiles;
using DtzStats.Core.Codes;
using DtzStats.Core.Observations;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;

namespace DtzStats.Core.Tests.Analysis.Profiles;

public sealed class LikeRegionsTests
{
    private static readonly Codelists Wide = Sample.Codelists with
    {
        Regions = new RegionList([Sample.Emmen, Sample.Hoogeveen, .. new[] { "GM0003", "GM0109", "GM0160", "GM1681" }.Select(c => Sample.Municipality(c, c))], []),
    };

    [Fact]
    public void Of_Candidates_LeavesOutTheRegionItself()
    {
        var view = Regions.View();
        var like = Assert.Single(LikeRegions.Of(view, Sample.Jobs, Sample.Emmen, [Sample.Emmen, Sample.Hoogeveen], new Period(2016), view.SectorsOf("jobs")));
        Assert.Equal(("GM0118", 0.2m), (like.Region.Code, like.Distance));
    }

    [Fact]
    public void Of_RegionWithoutASector_IsLikeNoOther()
    {
        var view = new DatasetView(Sample.Source(), Sample.Codelists, [.. Regions.Observations.Where(o => o is not { Region: "GM0114", Category: "B" })]);
        Assert.Empty(LikeRegions.Of(view, Sample.Jobs, Sample.Emmen, [Sample.Hoogeveen], new Period(2016), view.SectorsOf("jobs")));
    }

    [Fact]
    public void Of_Several_NearestFirstAndTiesByCode()
    {
        var view = View(("GM0114", 10, 90), ("GM1681", 20, 180), ("GM0118", 70, 30), ("GM0109", 40, 60), ("GM0160", 20, 180), ("GM0003", 0, 0));
        Assert.Equal([("GM0160", 0m), ("GM1681", 0m), ("GM0109", 0.3m), ("GM0118", 0.6m)], Like(view));
    }

    [Fact]
    public void Of_ConfidentialOfOneOfTheTwo_CountsAsOneWithThemAlone()
    {
        // Of Hoogeveen B and C are hidden, which the total and T leave 70 of; of Coevorden nothing is.
        var view = new DatasetView(Sample.Source(), Wide,
        [
            .. Cells("GM0114", ("B", 10), ("C", 50), ("T", 40), ("A-U", 100)),
            .. Cells("GM0118", ("B", null), ("C", null), ("T", 30), ("A-U", 100)),
            .. Cells("GM0109", ("B", 50), ("C", 10), ("T", 40), ("A-U", 100)),
        ]);
        Assert.Equal([("GM0118", 0.1m), ("GM0109", 0.4m)], Like(view));
    }

    private static IEnumerable<(string, decimal)> Like(DatasetView view) =>
        LikeRegions.Of(view, Sample.Jobs, Sample.Emmen, [.. Wide.Regions.All.Where(r => r.Level == RegionLevel.Municipality)], new Period(2016), view.SectorsOf("jobs", [Sample.Emmen]))
            .Select(l => (l.Region.Code, l.Distance));

    private static DatasetView View(params (string Region, decimal B, decimal C)[] regions) => new(
        Sample.Source(), Wide, [.. regions.SelectMany(r => Cells(r.Region, ("B", r.B), ("C", r.C)))]);

    private static IEnumerable<Observation> Cells(string region, params (string Category, decimal? Value)[] cells) => cells.Select(c => Sample.Observation(region, c.Category, 2016, c.Value ?? 0) is var o && c.Value is null
        ? o with { Value = null, Confidentiality = Confidentiality.Confidential } : o);
}
