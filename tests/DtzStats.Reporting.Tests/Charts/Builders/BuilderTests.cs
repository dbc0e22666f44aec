using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Profiles;
using DtzStats.Core.Analysis.Shifts;
using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;
using DtzStats.Core.Observations;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;
using DtzStats.Reporting.Charts;
using DtzStats.Reporting.Charts.Builders;

namespace DtzStats.Reporting.Tests.Charts.Builders;

/// <summary>Charts made from an analysis: of Emmen beside the region of two, 2016 and 2018.</summary>
public sealed class BuilderTests
{
    private static readonly Period Since = new(2016);
    private static readonly Period Year = new(2018);

    private static Region Emmen => Sample.Codelists.Regions["GM0114"];

    private static Region Techzone => Sample.Codelists.Regions["DTZ"];

    [Fact]
    public void ShiftShareChart_Parts_LeadFromTheFirstLevelToTheLast()
    {
        var steps = ShiftShareChart.Of(Shift(Sample.View()), Language.Dutch).Steps;
        Assert.Equal(steps[^1].Value.Answer.Value!.Value, steps.SkipLast(1).Sum(s => s.Value.Answer.Value!.Value), 6);
        Assert.Equal([true, false, false, false, true], steps.Select(s => s.IsLevel));
    }

    [Fact]
    public void ShiftShareChart_WithheldIndustryAndTotal_HasPartsThatSaySo()
    {
        var spec = ShiftShareChart.Of(Shift(Hiding("GM0114", 2018, "C", "A-U")), Language.Dutch);
        Assert.All(spec.Steps.Skip(1), s => Assert.Equal(NoAnswer.Confidential, s.Value.Answer.Reason));
        Assert.Contains("Emmen 2018: geheim", spec.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void LineAndIndex_SeriesBreak_IsToldInTheTextAlternative()
    {
        var series = Jobs(Sample.View(breaks: new SeriesBreak(2017, ["jobs"], [], new("anders geteld", "counted otherwise"))), Emmen);
        const string told = "Reeksbreuk in 2017: cijfers van ervoor en erna zijn niet te vergelijken.";
        Assert.EndsWith(told, SeriesChart.Of([series], Since, Year, Language.Dutch).Description, StringComparison.Ordinal);
        Assert.EndsWith(told, IndexChart.Of([series], Since, Year, Language.Dutch).Description, StringComparison.Ordinal);
        Assert.EndsWith("cannot be compared.", SeriesChart.Of([series], Since, Year, Language.English).Description, StringComparison.Ordinal);
    }

    [Fact]
    public void SlopeChart_SeriesBreakBetween_JoinsNothing()
    {
        var spec = SlopeChart.Of([Jobs(Sample.View(breaks: new SeriesBreak(2017, ["jobs"], [], new("anders geteld", "counted otherwise"))), Emmen)], Since, Year, Language.Dutch);
        Assert.True(Assert.Single(spec.Lines).Break);
        Assert.Contains("reeksbreuk", spec.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void SectorShares_WithheldIndustry_HasNoNumberForIt()
    {
        var spec = SectorShares.Of([Structure(Hiding("GM0114", 2018, "C", "A-U"))], Language.Dutch);
        Assert.Equal(2, spec.Parts.Count);
        Assert.All(spec.Bars[0].Shares, s => Assert.Null(s.Value));
    }

    [Fact]
    public void SectorShares_Parts_LieInTheOrderOfTheFirstRegion()
    {
        var of = Structure(Sample.View());
        var small = of with { Sectors = [.. of.Sectors.Select(s => s with { Share = Answer.Of(s.Category.Code == "C" ? 1 : 99) })] };
        var large = of with { Sectors = [.. of.Sectors.Select(s => s with { Share = Answer.Of(s.Category.Code == "C" ? 60 : 40) })] };
        Assert.Equal(["C", "Q"], SectorShares.Of([large, small], Language.Dutch).Parts.Select(p => p.Code));
        Assert.Equal(["Q", "C"], SectorShares.Of([small, large], Language.Dutch).Parts.Select(p => p.Code));
        Assert.Contains("Volgorde: naar aandeel in Emmen", SectorShares.Of([small], Language.Dutch).FootNotes());
    }

    [Fact]
    public void ShareDots_Industries_StandBesideThoseOfTheReference()
    {
        var spec = ShareDots.Of(Structure(Sample.View()), Language.English);
        Assert.Equal(("Emmen", "Dutch TechZone"), (spec.First, spec.Second));
        Assert.Equal(100m, spec.Rows.Sum(r => r.First.Value!.Value), 6);
        Assert.Equal(100m, spec.Rows.Sum(r => r.Second.Value!.Value), 6);
    }

    [Fact]
    public void QuotientBubbles_NoReference_IsAnError() =>
        Assert.Throws<ArgumentException>(() => QuotientBubbles.Of(Structure(Sample.View()) with { ReferenceTotal = null }, Since, Language.Dutch));

    [Fact]
    public void QuotientBubbles_WithheldIndustry_IsNotDrawn()
    {
        var view = Hiding("GM0114", 2016, "C", "A-U");
        var bubbles = QuotientBubbles.Of(Structure(view), Since, Language.Dutch);
        Assert.Equal(2, bubbles.Bubbles.Count);
        Assert.Equal("Q", Assert.Single(bubbles.Drawn).Code);
    }

    [Fact]
    public void RegionMap_Values_LieWithinTheClasses()
    {
        var spec = RegionMap.Of([Jobs(Sample.View(), Emmen)], Since, Year, Boundaries("GM0114"), Language.Dutch);
        Assert.InRange(spec.Regions[0].Value.Value!.Value, spec.Classes[0], spec.Classes[^1]);
        Assert.Contains("Grenzen: Kadaster", spec.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void RegionMap_RegionWithoutBoundary_IsAnError() =>
        Assert.Throws<ArgumentException>(() => RegionMap.Of([Jobs(Sample.View(), Emmen)], Since, Year, Boundaries("GM0118"), Language.Dutch));

    [Fact]
    public void IndexChart_BaseYear_IsAHundredAndHasItsLine()
    {
        var spec = IndexChart.Of([Jobs(Sample.View(), Emmen)], Since, Year, Language.Dutch, "Emmen groeit");
        Assert.Equal((100m, 100m), (spec.Lines[0].Points[0].Value, spec.Reference!.Value));
        Assert.Equal("Emmen groeit", spec.Title);
    }

    private static Boundaries Boundaries(string code) =>
        new(new BilingualText("Kadaster", "Kadaster"), new Dictionary<string, IReadOnlyList<IReadOnlyList<MapPoint>>> { [code] = [[new(6, 52), new(7, 52), new(7, 53)]] });

    private static DatasetView Hiding(string region, int year, params string[] categories)
    {
        var view = Sample.View();
        return new DatasetView(view.Source, Sample.Codelists, [.. view.Observations.Select(o => (o.Measure, o.Region, o.Period.Year) == ("jobs", region, year) && categories.Contains(o.Category)
            ? o with { Value = null, Confidentiality = Confidentiality.Confidential } : o)]);
    }

    private static ActivityParts Parts(DatasetView view) => view.SectorsOf("jobs", [Emmen, Techzone]);

    private static Series Jobs(DatasetView view, Region region) => view.SeriesOf(Sample.Codelists.Measures.Find("jobs")!, region, Sample.Codelists.Sbi.Total);

    private static RegionStructure Structure(DatasetView view) =>
        RegionStructure.Of(view, Sample.Codelists.Measures.Find("jobs")!, Emmen, Techzone, Year, Parts(view));

    private static RegionShift Shift(DatasetView view) =>
        RegionShift.Of(view, Sample.Codelists.Measures.Find("jobs")!, Emmen, Techzone, Since, Year, Parts(view), ShiftShareMethod.Dunn);
}
