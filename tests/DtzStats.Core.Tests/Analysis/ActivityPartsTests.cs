using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Profiles;
using DtzStats.Core.Analysis.Shifts;
using DtzStats.Core.Observations;
using DtzStats.Core.Periods;

namespace DtzStats.Core.Tests.Analysis;

/// <summary>Industries that are not the whole are not taken for it.</summary>
public sealed class ActivityPartsTests
{
    [Theory]
    [InlineData(1000, false)]
    [InlineData(185, true)]
    [InlineData(180, true)]
    public void AreWhole_SectorLeftOut_OnlyWhereTheSumIsTheTotal(int total, bool areWhole)
    {
        var view = View(total, 180);
        var parts = view.SectorsOf("jobs");
        Assert.Equal(["C"], parts.Sectors.Select(s => s.Code));
        Assert.Equal(["B"], parts.LeftOut.Select(s => s.Code));
        Assert.Equal(areWhole, parts.AreWhole(view, Sample.Jobs, Sample.Emmen, new Period(2016)));
        var structure = RegionStructure.Of(view, Sample.Jobs, Sample.Emmen, Sample.Hoogeveen, new Period(2016), parts);
        Assert.Equal(100m * 180 / total, structure.Sectors[0].Share.Value);
        Assert.Equal(areWhole ? NoAnswer.None : NoAnswer.Incomplete, structure.Indicators.Herfindahl.Reason);
        Assert.Equal(areWhole ? [] : ["B"], structure.LeftOut.Select(c => c.Code));
        var shift = RegionShift.Of(view, Sample.Jobs, Sample.Emmen, Sample.Hoogeveen, new Period(2016), new Period(2017), parts, ShiftShareMethod.Dunn);
        Assert.Equal(areWhole ? NoAnswer.None : NoAnswer.Incomplete, shift.Result.Reason);
        Assert.Equal(areWhole ? 1 : 0, LikeRegions.Of(view, Sample.Jobs, Sample.Emmen, [Sample.Hoogeveen], new Period(2016), parts).Count);
    }

    [Fact]
    public void AreWhole_NoTotal_IsNotKnown()
    {
        var view = new DatasetView(Sample.Source(), Sample.Codelists, [Sample.Observation("GM0114", "C", 2016, 10)]);
        Assert.False(view.SectorsOf("jobs").AreWhole(view, Sample.Jobs, Sample.Emmen, new Period(2016)));
    }

    [Fact]
    public void SectorsOf_SectionsHereAndGroupsThere_TakesWhatBothHave()
    {
        var view = new DatasetView(Sample.Source(), Sample.Codelists,
            [Sample.Observation("GM0114", "B", 2016, 10), Sample.Observation("GM0114", "C", 2016, 90), Sample.Observation("GM0118", "B-C", 2016, 50)]);
        Assert.Equal(["B-C"], view.SectorsOf("jobs", [Sample.Emmen, Sample.Hoogeveen]).Sectors.Select(s => s.Code));
        Assert.Equal(["B", "C"], view.SectorsOf("jobs", [Sample.Emmen]).Sectors.Select(s => s.Code));
        var structure = RegionStructure.Of(view, Sample.Jobs, Sample.Emmen, Sample.Dtz, new Period(2016), view.SectorsOf("jobs", [Sample.Emmen, Sample.Dtz]));
        Assert.Equal((100m, 150m), (structure.Sectors[0].Own!.Value, structure.Sectors[0].Reference!.Value));
    }

    [Fact]
    public void SectorsOf_SectorThatOneLacks_KeepsIt()
    {
        var view = new DatasetView(Sample.Source(), Sample.Codelists, [.. Profiles.Regions.Observations.Where(o => o is not { Region: "GM0114", Category: "B" })]);
        Assert.Equal(["B", "C"], view.SectorsOf("jobs", [Sample.Emmen, Sample.Hoogeveen]).Sectors.Select(s => s.Code));
    }

    private static DatasetView View(int total, int manufacturing) => new(
        Sample.Source(), Sample.Codelists,
        [.. new[] { "GM0114", "GM0118" }.SelectMany(r => new[] { 2016, 2017 }.SelectMany<int, Observation>(
            y => [Sample.Observation(r, "A-U", y, total), Sample.Observation(r, "C", y, manufacturing)]))]);
}
