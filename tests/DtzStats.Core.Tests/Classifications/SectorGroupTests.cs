using DtzStats.Core.Analysis;
using DtzStats.Core.Classifications;
using DtzStats.Core.Datasets;
using DtzStats.Core.Periods;

namespace DtzStats.Core.Tests.Classifications;

public sealed class SectorGroupTests
{
    private static readonly SectorGroup Techniek = Group("techniek", ("28", false), ("10", true));

    [Fact]
    public void PartialMembers_AreThoseThatBelongInPart()
    {
        var member = Assert.Single(Techniek.PartialMembers);
        Assert.Equal(("10", "Deels 10."), (member.Category, member.Note.Dutch));
        Assert.Empty(Group("heel", ("28", false)).PartialMembers);
    }

    [Fact]
    public void Overlap_GivesWhatBothHave_AsEachHasIt()
    {
        var shared = SectorGroup.Overlap(Techniek, Group("voeding", ("10", false), ("06", false)));
        Assert.Equal(("10", true, false), shared.Select(o => (o.Category, o.IsPartial, o.Second.IsPartial)).Single());
        Assert.Equal(["28", "10"], SectorGroup.Overlap(Techniek, Techniek).Select(o => o.Category));
        Assert.False(SectorGroup.Overlap(Techniek, Techniek)[0].IsPartial);
        Assert.Empty(SectorGroup.Overlap(Techniek, Group("leeg")));
    }

    [Fact]
    public void AsCategory_Series_IsTheSumOverItsDivisions()
    {
        var series = SeriesOf([("28", 2016, 4), ("10", 2016, 3), ("28", 2017, 5)]);
        Assert.Equal([7m, null], series.Figures.Select(f => f.Value));
        Assert.Equal(NoAnswer.Incomplete, series.Figures[1].Reason);
    }

    [Fact]
    public void AsCategory_BreakInOneOfItsDivisions_IsItsBreakToo()
    {
        var series = SeriesOf([("28", 2016, 4), ("10", 2016, 3), ("28", 2017, 5), ("10", 2017, 8)], "10");
        Assert.Equal(NoAnswer.SeriesBreak, series.Compare(new Period(2016), new Period(2017), Change.Percent).Reason);
        Assert.Empty(SeriesOf([("28", 2016, 4)], "B").Breaks);
    }

    private static Series SeriesOf((string Category, int Year, decimal Value)[] cells, params string[] broken) =>
        new DatasetView(
            Sample.Source(false, new SeriesBreak(2017, [], broken.Length == 0 ? ["-"] : broken, Sample.Same("breuk"))),
            Sample.Codelists,
            [.. cells.Select(c => Sample.Observation("GM0114", c.Category, c.Year, c.Value))])
            .SeriesOf(Sample.Jobs, Sample.Emmen, Techniek.AsCategory());

    private static SectorGroup Group(string code, params (string Category, bool IsPartial)[] members) => new(
        code,
        Sample.Same(code),
        Sample.Same(""),
        [.. members.Select(m => new SectorGroupMember(m.Category, m.IsPartial, Sample.Same(m.IsPartial ? $"Deels {m.Category}." : "")))]);
}
