using System.Xml.Linq;
using DtzStats.Reporting.Charts;
using DtzStats.Reporting.Tests.Charts;
using DtzStats.Reporting.Writers.Html;

namespace DtzStats.Reporting.Tests.Writers.Html;

public sealed class SharedOutlinesTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Share_TwoDrawings_UseTheSameOutlinesWhichAreDefinedOnce()
    {
        var outlines = new SharedOutlines();
        var svg = ChartImage.Svg(Examples.Bars);
        var shapes = ShapesUsed(XElement.Parse(svg), []);
        XElement[] drawings = [XElement.Parse(InlineSvg.Of(svg, "a", "a", outlines)), XElement.Parse(InlineSvg.Of(svg, "a", "narrow-a", outlines))];
        var defined = XElement.Parse($"<defs>{outlines.Definitions()}</defs>").Elements().ToDictionary(p => p.Attribute("id")!.Value, p => p.Attribute("d")!.Value, StringComparer.Ordinal);
        Assert.NotEmpty(shapes);
        Assert.Equal(shapes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), defined.Values.Order(StringComparer.Ordinal));
        Assert.All(drawings, d => Assert.Empty(d.Elements(Svg + "defs").Elements(Svg + "path")));
        Assert.All(drawings, d => Assert.Equal(shapes, ShapesUsed(d, defined)));
    }

    [Theory]
    [InlineData("<path id=\"p\" d=\"M0 0\" fill=\"red\"/>")]
    [InlineData("<clipPath id=\"p\"><path d=\"M0 0\"/></clipPath>")]
    public void Share_WhatIsMoreThanAShape_StaysInItsDrawing(string definition)
    {
        var outlines = new SharedOutlines();
        var drawing = InlineSvg.Of($"<svg xmlns=\"{Svg}\"><defs>{definition}</defs><use href=\"#p\"/></svg>", "a", "a", outlines);
        Assert.Equal("", outlines.Definitions());
        Assert.Contains("id=\"a-p\"", drawing, StringComparison.Ordinal);
        Assert.Contains("href=\"#a-p\"", drawing, StringComparison.Ordinal);
    }

    /// <summary>Of each letter, in the order in which they are drawn.</summary>
    private static List<string> ShapesUsed(XElement drawing, Dictionary<string, string> elsewhere)
    {
        var own = drawing.Elements(Svg + "defs").Elements(Svg + "path").ToDictionary(p => p.Attribute("id")!.Value, p => p.Attribute("d")!.Value, StringComparer.Ordinal);
        return [.. drawing.Descendants(Svg + "use").Select(u => u.Attribute("href")!.Value[1..]).Select(id => own.TryGetValue(id, out var shape) ? shape : elsewhere[id])];
    }
}
