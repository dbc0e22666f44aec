using System.Xml.Linq;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Tests.Writers.Html;

public sealed class MarkNoteTests
{
    private readonly Page _page = Page.In(Language.Dutch);

    [Fact]
    public void Mark_OfTheEdition_StandsAtItsHeadAlone() =>
        Assert.Single(_page.Notes, n => n.Ancestors().All(a => a.Name.LocalName != "main") && n.Value == SampleEdition.Mark);

    [Fact]
    public void Mark_OfASection_StandsRightUnderItsHeadingWhereNoFigureHasIt()
    {
        XElement Under(Edition edition) => Page.Of(edition).The("section-gemeenten").ElementsAfterSelf().First();
        var edition = SampleEdition.In(Language.Dutch);
        Assert.NotEqual("note", (string?)Under(edition).Attribute("role"));
        Assert.Equal("note", (string?)Under(edition with { Sections = [edition.Sections[0] with { Charts = [], Tables = [] }] }).Attribute("role"));
    }

    [Theory]
    [InlineData("table-gemeenten")]
    [InlineData("table-los")]
    public void Mark_OfATable_StandsUnderItOnce(string id)
    {
        var last = _page.The(id).Elements().Last();
        Assert.Single(_page.Notes, n => n.Ancestors().Contains(last) && n.Value == SampleEdition.Mark);
    }

    [Fact]
    public void Mark_OfATableWhoseSourceBearsIt_StandsInTheSource()
    {
        var edition = SampleEdition.In(Language.Dutch);
        var table = SampleEdition.Table("los", SampleEdition.Mark) with { Source = "Qmark (q50), q51" };
        var page = Page.Of(edition with { Sections = [edition.Sections[0] with { Charts = [], Tables = [table] }] });
        Assert.Equal("Qmark", Assert.Single(page.Notes, n => n.Ancestors().Contains(page.The("table-los"))).Value);
        Assert.Single(page.The("table-los").Descendants("p"), p => p.Value == table.Source);
    }

    /// <summary>It stands in the drawing, which is the sample's own here.</summary>
    [Theory]
    [InlineData("chart-lijnen")]
    [InlineData("chart-staven")]
    public void Mark_OfAChart_IsNotToldAgainBesideIt(string id) =>
        Assert.DoesNotContain(_page.Notes, n => n.Ancestors().Contains(_page.The(id)));

    [Fact]
    public void Mark_OfASourceWithout_StandsNowhereInItsSection() =>
        Assert.DoesNotContain(_page.Notes, n => n.Ancestors().Contains(_page.The("section-cbs").Parent));

    [Fact]
    public void Mark_WhenPrinted_IsInTheMarginOfEachPage()
    {
        var edition = SampleEdition.In(Language.Dutch, "Illustratief, geen officiële cijfers");
        Assert.Contains("@top-center { content: \"Illustratief, geen officiële cijfers\"; }", Page.Of(edition).Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Mark_WhenPrinted_IsNotOnPagesOfASectionWithout()
    {
        Assert.Equal("part unmarked", (string?)_page.The("section-cbs").Parent!.Attribute("class"));
        Assert.Equal("part", (string?)_page.The("section-gemeenten").Parent!.Attribute("class"));
        Assert.Contains("@page unmarked { @top-center { content: none; } }", _page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Mark_OfOfficialFigures_IsNowhere()
    {
        var page = Page.Of(SampleEdition.In(Language.Dutch, mark: null));
        Assert.Empty(page.Notes);
        Assert.DoesNotContain("@top-center { content", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("part unmarked", page.Html, StringComparison.Ordinal);
    }
}
