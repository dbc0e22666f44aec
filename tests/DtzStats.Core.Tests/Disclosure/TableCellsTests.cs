using DtzStats.Core.Analysis;
using DtzStats.Core.Disclosure;
using DtzStats.Core.Measures;
using DtzStats.Core.Observations;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;
using DtzStats.Core.Releases;

namespace DtzStats.Core.Tests.Disclosure;

public sealed class TableCellsTests
{
    private static readonly Measure Establishments = Sample.Jobs with { Code = "establishments", Aliases = [] };

    [Fact]
    public void Of_CompositeRegion_SumsJobsAndEstablishments()
    {
        var cells = Cells(Jobs("GM0114", 5), Count("GM0114", 1), Jobs("GM0118", 7), Count("GM0118", 2));
        Assert.Equal(new TableCell(new CellKey("DTZ", "B", new Period(2024)), 12, 3), cells.Single(c => c.Key.Region == "DTZ"));
    }

    [Fact]
    public void Of_PartThatTheSourceWithholds_WithholdsTheSum()
    {
        var withheld = Jobs("GM0114", null) with { Confidentiality = Confidentiality.Confidential };
        var cells = Cells(withheld, Jobs("GM0118", 7));
        Assert.Equal([("DTZ", true), ("GM0114", true), ("GM0118", false)], cells.Select(c => (c.Key.Region, c.IsConfidential)).Order());
    }

    [Fact]
    public void Of_MissingValue_HasNoCell() => Assert.Equal("GM0118", Assert.Single(Cells(Jobs("GM0118", 7))).Key.Region);

    [Fact]
    public void Of_Average_Throws() => Assert.Throws<ArgumentException>(() =>
        TableCells.Of(View(), Sample.Jobs with { IsAdditive = false }, null, null, [Region(Sample.Dtz)], [Sample.Mining]));

    private static IReadOnlyList<TableCell> Cells(params Observation[] observations) =>
        TableCells.Of(View(observations), Sample.Jobs, Establishments, null, [Region(Sample.Emmen), Region(Sample.Hoogeveen), Region(Sample.Dtz)], [Sample.Mining]);

    private static PublishedRegion Region(Region region) => new(region.Code, region, Membership.Present, Sample.Codelists.Regions.MembersOf(region));

    private static DatasetView View(params Observation[] observations) => new(Sample.Source(), Sample.Codelists, observations);

    private static Observation Jobs(string region, decimal? value) => Sample.Observation(region, "B", 2024, value);

    private static Observation Count(string region, decimal value) => Jobs(region, value) with { Measure = "establishments" };
}
