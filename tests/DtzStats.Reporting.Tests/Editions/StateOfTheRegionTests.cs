using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Editions.Tables;

namespace DtzStats.Reporting.Tests.Editions;

public sealed class StateOfTheRegionTests
{
    [Theory]
    [InlineData(1000, "De Dutch TechZone biedt werk aan 102.000 mensen. Dat zijn 2.000 banen meer dan in 2016. De regio telt 10.036 vestigingen.")]
    [InlineData(1100, "De Dutch TechZone biedt werk aan ruim 102.000 mensen. Dat zijn 2.200 banen meer dan in 2016. De regio telt 10.036 vestigingen.")]
    [InlineData(900, "De Dutch TechZone biedt werk aan bijna 102.000 mensen. Dat zijn 1.800 banen meer dan in 2016. De regio telt 10.036 vestigingen.")]
    [InlineData(-1000, "De Dutch TechZone biedt werk aan 98.000 mensen. Dat zijn 2.000 banen minder dan in 2016. De regio telt 10.036 vestigingen.")]
    [InlineData(0, "De Dutch TechZone biedt werk aan 100.000 mensen. Dat zijn er evenveel als in 2016. De regio telt 10.036 vestigingen.")]
    public void Build_Dutch_HasTheHeadlineInTheRegionsOwnWords(int added, string sentence) =>
        Assert.Equal(sentence, StateOfTheRegion.Build(Sample.Request(Sample.View(added: added))).Headline.Sentence);

    [Fact]
    public void Build_English_HasTheHeadlineInEnglish() => Assert.Equal(
        "The Dutch TechZone provides work for over 102,000 people. That is 2,200 jobs more than in 2016. The region has 10,036 establishments.",
        StateOfTheRegion.Build(Sample.Request(Sample.View(added: 1100), Language.English)).Headline.Sentence);

    [Fact]
    public void Build_KeyFigures_HaveSourceAndReferenceDay()
    {
        var figures = StateOfTheRegion.Build(Sample.Request(Sample.View())).Headline.Figures;
        Assert.Equal(["102.000", "+2.000", "10.036"], figures.Select(f => f.Number));
        Assert.Equal("+2,0%", figures[1].Detail);
        Assert.All(figures, f => Assert.Contains("peildatum 1 april", f.Source, StringComparison.Ordinal));
        Assert.StartsWith("Bron: LISA, 2016\u20132018", figures[1].Source, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_SeriesBreakInBetween_MakesNoStatementAboutChange()
    {
        var view = Sample.View(breaks: new SeriesBreak(2017, [], [], new BilingualText("andere telling", "another count")));
        var edition = StateOfTheRegion.Build(Sample.Request(view));
        Assert.Equal("De Dutch TechZone biedt werk aan 102.000 mensen. De regio telt 10.036 vestigingen.", edition.Headline.Sentence);
        Assert.Equal("n.v.t.", edition.Headline.Figures[1].Number);
    }

    [Fact]
    public void Build_Tables_MunicipalitiesAndSectorsAddUpToTheHeadline()
    {
        var edition = StateOfTheRegion.Build(Sample.Request(Sample.View()));
        foreach (var name in new[] { "gemeenten", "sectoren" })
        {
            var table = edition.Sections.SelectMany(s => s.Tables).Single(t => t.Name == name);
            decimal? Value(TableRow row) => row.Cells[2].Answer?.Value;
            Assert.Equal(102000, Value(table.Rows.Single(r => r.IsTotal)));
            Assert.Equal(102000, table.Rows.Where(r => !r.IsTotal).Sum(Value));
        }
    }

    [Fact]
    public void Build_Illustrative_IsMarkedEverywhere()
    {
        const string mark = "Illustratief, geen offici\u00eble cijfers";
        var edition = StateOfTheRegion.Build(Sample.Request(Sample.View(DatasetKind.Illustrative)));
        Assert.Equal(mark, edition.Mark);
        var withFigures = edition.AllSections.Where(s => s.Name != "methode").ToList();
        Assert.All(withFigures, s => Assert.Equal(mark, s.Mark));
        Assert.All(withFigures.SelectMany(s => s.Tables), t => Assert.Equal(mark, t.Mark));
        Assert.All(withFigures.SelectMany(s => s.Charts), c => Assert.Equal(mark, c.Spec.Mark));
    }

    [Fact]
    public void Build_OfficialSourceBesideIllustrative_HasASectionOfItsOwnWithoutMark()
    {
        var edition = StateOfTheRegion.Build(Sample.Request(Sample.View(DatasetKind.Illustrative), others: Sample.View()));
        var section = edition.Sections.Single(s => s.Name == "lisa");
        Assert.Equal("lisa", section.Name);
        Assert.Null(section.Mark);
        Assert.All(section.Tables, t => Assert.Null(t.Mark));
        Assert.Equal(2, edition.Sources.Count);
    }
}
