using System.Xml.Linq;
using DtzStats.Core.Languages;

namespace DtzStats.Reporting.Tests.Writers.Html;

public sealed class ChartFigureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly Page _page = Page.In(Language.Dutch);

    [Fact]
    public void Chart_Files_AreNamedByTheChart()
    {
        var links = _page.The("chart-lijnen").Descendants("a").Where(a => !a.Attribute("href")!.Value.StartsWith('#'));
        Assert.Equal(
            [("charts/lijnen.svg", "SVG", "SVG: q18lijnen"), ("charts/lijnen.png", "PNG", "PNG: q18lijnen")],
            links.Select(a => (a.Attribute("href")!.Value, a.Value, a.Attribute("aria-label")!.Value)));
    }

    [Fact]
    public void Chart_WithTable_LeadsToIt()
    {
        Assert.All(["lijnen", "staven"], name => Assert.Equal("#table-gemeenten", _page.The("chart-" + name).Descendants("a").First().Attribute("href")?.Value));
        Assert.Equal("charts/cbs.svg", _page.The("chart-cbs").Descendants("a").First().Attribute("href")?.Value);
    }

    [Fact]
    public void Chart_SharedTable_ComesAfterTheLast()
    {
        var order = _page.The("section-gemeenten").Parent!.Elements().Attributes("id").Select(a => a.Value);
        Assert.Equal(["section-gemeenten", "chart-lijnen", "chart-staven", "table-gemeenten", "table-los"], order);
    }

    [Fact]
    public void Drawing_NamesInside_AreItsOwn()
    {
        var svg = _page.The("chart-staven").Descendants(Svg + "svg").Single();
        Assert.Equal("staven-title staven-desc", svg.Attribute("aria-labelledby")?.Value);
        Assert.Equal("url(#staven-clip0)", svg.Element(Svg + "g")?.Attribute("clip-path")?.Value);
        Assert.Equal("#staven-p", svg.Descendants(Svg + "use").Single().Attribute("href")?.Value);
    }

    [Fact]
    public void Drawing_WithoutViewBox_GetsOneToScaleBy() =>
        Assert.Equal("0 0 960 540", _page.The("chart-staven").Descendants(Svg + "svg").Single().Attribute("viewBox")?.Value);

    [Fact]
    public void Drawing_WithANarrowOne_IsTheWideOneOfTwo()
    {
        var figure = Page.WithNarrow(SampleEdition.In(Language.Dutch)).The("chart-staven");
        Assert.Equal(["scroll wide", "narrow"], figure.Elements("div").Attributes("class").Select(a => a.Value));
        Assert.All(figure.Elements("div"), d => Assert.Single(d.Elements(Svg + "svg")));
        Assert.Equal(["scroll"], _page.The("chart-staven").Elements("div").Attributes("class").Select(a => a.Value));
    }

    /// <summary>A screen reader does not tell what is not displayed, and paper has room for the wide one.</summary>
    [Fact]
    public void Style_OfTheTwoDrawings_ShowsOneOnScreenAndTheWideOneInPrint()
    {
        var style = _page.Only("style").Value;
        Assert.Contains("\n.narrow { display: none; }\n", style, StringComparison.Ordinal);
        var phone = style[style.IndexOf("@media screen and (max-width: 600px) {\n  .wide", StringComparison.Ordinal)..];
        Assert.Matches(@"^[^\n]+\n  \.wide \{ display: none; \}\n\n  \.chart \.narrow \{ display: block;", phone);
    }

    [Fact]
    public void Scroller_OfADrawing_HasFocusAndName()
    {
        var scroller = _page.The("chart-cbs").Elements().First();
        Assert.Equal(("0", "Grafiek: q18cbs"), (scroller.Attribute("tabindex")?.Value, scroller.Attribute("aria-label")?.Value));
    }
}
