using DtzStats.Core.Analysis;
using DtzStats.Core.Observations;
using DtzStats.Core.Regions;

namespace DtzStats.Core.Tests.Analysis;

public sealed class SeriesAssemblerTests
{
    private static readonly Region[] Both = [Sample.Emmen, Sample.Hoogeveen];

    [Fact]
    public void Figures_PublishedTotal_IsTakenAndNotSummed()
    {
        var figure = Assert.Single(Figures(Sample.Total, [Sample.Emmen], ("GM0114", "A-U", 2016, 100), ("GM0114", "C", 2016, 30)));
        Assert.Equal(100, figure.Value);
        Assert.Single(figure.Parts);
    }

    [Fact]
    public void Figures_NoPublishedTotal_SumsTheSectionsThatTheDatasetHas()
    {
        var figure = Assert.Single(Figures(Sample.Total, [Sample.Emmen], ("GM0114", "B", 2016, 5), ("GM0114", "C", 2016, 30)));
        Assert.Equal(35, figure.Value);
        Assert.Equal(2, figure.Parts.Count);
    }

    [Fact]
    public void Figures_OneSectionAlone_IsNoTotal() =>
        Assert.Equal(NoAnswer.Incomplete, Assert.Single(Figures(Sample.Total, [Sample.Emmen], ("GM0114", "C", 2016, 30))).Reason);

    [Fact]
    public void Figures_SectionMissingForOneMember_IsIncomplete()
    {
        var figure = Assert.Single(Figures(
            Sample.Total, Both, ("GM0114", "B", 2016, 5), ("GM0114", "C", 2016, 30), ("GM0118", "C", 2016, 20)));
        Assert.Null(figure.Value);
        Assert.Equal(NoAnswer.Incomplete, figure.Reason);
        Assert.Equal(3, figure.Parts.Count);
    }

    [Fact]
    public void Figures_MemberMissingInAYear_IsIncompleteInThatYearOnly()
    {
        var figures = Figures(Sample.Total, Both, ("GM0114", "A-U", 2016, 1), ("GM0118", "A-U", 2016, 2), ("GM0114", "A-U", 2017, 3));
        Assert.Equal(3, figures[0].Value);
        Assert.Equal(NoAnswer.Incomplete, figures[1].Reason);
    }

    [Fact]
    public void Figures_YearWithoutAnything_IsMissing()
    {
        var figures = Figures(Sample.Total, [Sample.Emmen], ("GM0114", "A-U", 2016, 1), ("GM0114", "A-U", 2018, 3));
        Assert.Equal([1m, null, 3m], figures.Select(f => f.Value));
        Assert.Equal(NoAnswer.Missing, figures[1].Reason);
    }

    [Fact]
    public void Figures_GroupWithASectionMissing_IsIncomplete() =>
        Assert.Equal(NoAnswer.Incomplete, Assert.Single(Figures(Sample.Group, [Sample.Emmen], ("GM0114", "C", 2016, 30))).Reason);

    [Fact]
    public void Figures_SectionFromDivisions_NeedsAllOfThem()
    {
        var all = Figures(Sample.Manufacturing, [Sample.Emmen], ("GM0114", "10", 2016, 3), ("GM0114", "28", 2016, 4));
        Assert.Equal(7, Assert.Single(all).Value);
        var one = Figures(Sample.Manufacturing, [Sample.Emmen], ("GM0114", "10", 2016, 3));
        Assert.Null(Assert.Single(one).Value);
    }

    [Fact]
    public void Figures_ConfidentialPart_MakesTheSumConfidential()
    {
        var secret = Sample.Observation("GM0118", "A-U", 2016, null) with { Confidentiality = Confidentiality.Confidential };
        var figures = new SeriesAssembler(Sample.Sbi, [Sample.Observation("GM0114", "A-U", 2016, 1), secret]).Figures(Both, Sample.Total);
        Assert.Equal(NoAnswer.Confidential, Assert.Single(figures).Reason);
    }

    [Fact]
    public void Figures_ProvisionalPart_MakesTheSumProvisional()
    {
        var provisional = Sample.Observation("GM0118", "A-U", 2016, 2) with { Status = ObservationStatus.Provisional };
        var figures = new SeriesAssembler(Sample.Sbi, [Sample.Observation("GM0114", "A-U", 2016, 1), provisional]).Figures(Both, Sample.Total);
        Assert.True(Assert.Single(figures).IsProvisional);
    }

    [Fact]
    public void Figures_OtherRegionsOnly_IsEmpty() => Assert.Empty(Figures(Sample.Total, [Sample.Emmen], ("GM0118", "A-U", 2016, 1)));

    [Fact]
    public void Constructor_KeyTwice_Throws()
    {
        var observation = Sample.Observation("GM0114", "A-U", 2016, 1);
        Assert.Throws<ArgumentException>(() => new SeriesAssembler(Sample.Sbi, [observation, observation]));
    }

    private static IReadOnlyList<Figure> Figures(
        Core.Classifications.Category category, Region[] members, params (string Region, string Category, int Year, decimal Value)[] cells) =>
        new SeriesAssembler(Sample.Sbi, cells.Select(c => Sample.Observation(c.Region, c.Category, c.Year, c.Value))).Figures(members, category);
}
