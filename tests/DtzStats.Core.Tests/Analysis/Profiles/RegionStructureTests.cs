using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Profiles;
using DtzStats.Core.Periods;

namespace DtzStats.Core.Tests.Analysis.Profiles;

public sealed class RegionStructureTests
{
    [Fact]
    public void Of_CompleteSectors_GivesSharesQuotientsAndIndicators()
    {
        var structure = Of(Regions.View());
        Assert.Equal(["B", "C"], structure.Sectors.Select(s => s.Category.Code));
        // Emmen 10 of 100, the region 40 of 200.
        Assert.Equal((10m, 0.5m), (structure.Sectors[0].Share.Value, structure.Sectors[0].Quotient.Value));
        Assert.Equal((90m, 1.125m), (structure.Sectors[1].Share.Value, structure.Sectors[1].Quotient.Value));
        Assert.Equal(0.82m, structure.Indicators.Herfindahl.Value);
        Assert.Equal(0.2m, structure.Indicators.Krugman.Value);
    }

    [Fact]
    public void Of_SectorWithoutValue_HasItsReasonAndNoIndicators()
    {
        var observations = Regions.Observations.Select(o => o is { Region: "GM0118", Category: "B" }
            ? o with { Value = null, Confidentiality = Core.Observations.Confidentiality.Confidential } : o).ToList();
        var structure = Of(new DatasetView(Sample.Source(), Sample.Codelists, observations));
        Assert.Equal(NoAnswer.Confidential, structure.Sectors[0].Quotient.Reason);
        Assert.Equal(NoAnswer.Confidential, structure.Indicators.Krugman.Reason);
        Assert.Equal(0.82m, structure.Indicators.Herfindahl.Value);
    }

    [Fact]
    public void Of_YearThatIsNotThere_HasNoAnswers()
    {
        var structure = Of(Regions.View(), 1999);
        Assert.All(structure.Sectors, s => Assert.Equal((NoAnswer.Missing, NoAnswer.Missing), (s.Share.Reason, s.Quotient.Reason)));
        Assert.Equal(NoAnswer.Missing, structure.Indicators.Entropy.Reason);
    }

    [Fact]
    public void Of_NoReference_HasWhatTheRegionAloneTells()
    {
        var view = Regions.View();
        var structure = RegionStructure.Of(view, Sample.Jobs, Sample.Emmen, null, new Period(2016), view.SectorsOf("jobs"));
        Assert.Equal((10m, NoAnswer.NoReference), (structure.Sectors[0].Share.Value, structure.Sectors[0].Quotient.Reason));
        Assert.Equal((0.82m, NoAnswer.NoReference), (structure.Indicators.Herfindahl.Value, structure.Indicators.Krugman.Reason));
        Assert.NotNull(structure.Indicators.TheilL.Value);
    }

    [Fact]
    public void Of_CompositeRegion_TellsHowUnevenlyAnIndustryLiesOverItsMembers()
    {
        var view = Regions.View();
        RegionStructure Structure(Core.Regions.Region region) => RegionStructure.Of(view, Sample.Jobs, region, null, new Period(2016), view.SectorsOf("jobs"));
        // B: 10 and 30 of 40, where each has 100 of 200: quotients 0.5 and 1.5.
        Assert.Equal(0.25m, Structure(Sample.Dtz).Sectors[0].Spread!.Value.Value);
        Assert.Null(Structure(Sample.Emmen).Sectors[0].Spread);
    }

    private static RegionStructure Of(DatasetView view, int year = 2016) =>
        RegionStructure.Of(view, Sample.Jobs, Sample.Emmen, Sample.Dtz, new Period(year), view.SectorsOf("jobs"));
}
