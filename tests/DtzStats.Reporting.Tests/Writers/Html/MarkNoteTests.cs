using DtzStats.Core.Languages;

namespace DtzStats.Reporting.Tests.Writers.Html;

public sealed class MarkNoteTests
{
    private readonly Page _page = Page.In(Language.Dutch);

    [Fact]
    public void Mark_OfTheEdition_StandsInHeaderAndFooter() =>
        Assert.All(["header", "footer"], place => Assert.Single(_page.Notes, n => n.Ancestors(place).Any() && n.Value == SampleEdition.Mark));

    [Fact]
    public void Mark_OfASection_StandsRightUnderItsHeading()
    {
        var next = _page.The("section-gemeenten").ElementsAfterSelf().First();
        Assert.Contains(next, _page.Notes);
    }

    [Theory]
    [InlineData("table-gemeenten")]
    [InlineData("table-los")]
    [InlineData("chart-lijnen")]
    [InlineData("chart-staven")]
    public void Mark_OfATableOrChart_StandsUnderIt(string id)
    {
        var last = _page.The(id).Elements().Last();
        Assert.Single(_page.Notes, n => n.Ancestors().Contains(last) && n.Value == SampleEdition.Mark);
    }

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
    public void Mark_OfOfficialFigures_IsNowhere()
    {
        var page = Page.Of(SampleEdition.In(Language.Dutch, mark: null));
        Assert.Empty(page.Notes);
        Assert.DoesNotContain("@top-center { content", page.Html, StringComparison.Ordinal);
    }
}
