using System.Xml.Linq;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Writers.Html;

namespace DtzStats.Reporting.Tests.Writers.Html;

public sealed class EditionPageTests
{
    [Theory]
    [InlineData(Language.Dutch, "nl")]
    [InlineData(Language.English, "en")]
    public void Page_Language_IsTold(Language language, string code) =>
        Assert.Equal(code, Page.In(language).Root.Attribute("lang")?.Value);

    [Fact]
    public void Page_Landmarks_OccurOnce()
    {
        var page = Page.In(Language.Dutch);
        Assert.All(["title", "h1", "header", "nav", "main", "footer", "style"], name => Assert.Single(page.Root.Descendants(), e => e.Name == name));
    }

    [Fact]
    public void Page_Ids_AreUnique()
    {
        var ids = Page.In(Language.Dutch).Root.Descendants().Attributes("id").Select(a => a.Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void Page_References_Resolve()
    {
        var page = Page.In(Language.Dutch);
        var ids = page.Root.Descendants().Attributes("id").Select(a => a.Value).ToHashSet();
        var links = page.Root.Descendants().Attributes("href").Where(a => a.Value.StartsWith('#')).Select(a => a.Value[1..]);
        var labels = page.Root.Descendants().Attributes("aria-labelledby").SelectMany(a => a.Value.Split(' '));
        Assert.All(links.Concat(labels), id => Assert.Contains(id, ids));
    }

    [Fact]
    public void Page_Contents_ListEveryHeading()
    {
        var page = Page.In(Language.Dutch);
        Assert.Equal(page.Root.Descendants("h2").Select(h => h.Value), page.Only("nav").Descendants("a").Select(a => a.Value));
    }

    [Fact]
    public void Page_SectionsWithin_HaveLowerHeadings()
    {
        var page = Page.Of(SampleEdition.Nested(Language.Dutch));
        Assert.Equal("h3", page.The("section-emmen").Name.LocalName);
        Assert.Equal("h4", page.The("section-diep").Name.LocalName);
        Assert.Equal("h3", page.The("section-hoogeveen").Name.LocalName);
        Assert.Contains("#section-emmen", page.Only("nav").Descendants("a").Select(a => a.Attribute("href")!.Value));
        Assert.Equal("section-gemeenten", page.The("section-emmen").Parent!.Parent!.Attribute("aria-labelledby")!.Value);
    }

    [Fact]
    public void Page_Downloads_AreThoseThatWereMade()
    {
        var edition = SampleEdition.In(Language.English);
        var header = new Func<XElement, XElement>(root => root.Descendants("header").Single());
        Assert.Empty(header(Page.Of(edition).Root).Descendants("a"));
        var links = header(Page.Of(edition, new FileLink("Word", "q1.docx")).Root).Descendants("a");
        Assert.Equal([("q1.docx", "Word")], links.Select(a => (a.Attribute("href")!.Value, a.Value)));
    }

    [Fact]
    public void Page_FirstLink_SkipsToMain()
    {
        var page = Page.In(Language.English);
        var first = page.Root.Descendants("a").First();
        Assert.Equal("main", page.The(first.Attribute("href")!.Value[1..]).Name.LocalName);
    }

    [Fact]
    public void Page_KeyFigureWithoutDetail_HasNoEmptyLine()
    {
        var cards = Page.In(Language.Dutch).Only("main").Descendants("li").ToList();
        Assert.Equal(["118.140", "q4", "q5", "q6"], cards[0].Elements().Select(e => e.Value));
        Assert.Equal(["+3.500", "q7", "q8"], cards[1].Elements().Select(e => e.Value));
    }

    [Fact]
    public void Page_FactsOfOneLabel_StandUnderIt()
    {
        var lines = Page.In(Language.Dutch).Only("dl").Elements("div").Select(d => string.Join('|', d.Elements().Select(e => e.Value)));
        Assert.Equal(["q15|q16", "q17|a.csv|b.csv"], lines);
    }
}
