using System.Globalization;
using System.Xml.Linq;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Charts;
using SkiaSharp;

namespace DtzStats.Reporting.Tests.Charts;

public sealed class ChartImageTests
{
    [Fact]
    public void Svg_AnyChart_IsLabelledByItsTitleAndDescription()
    {
        var svg = Examples.Svg(Examples.Bars);
        var ids = svg.Descendants().Where(e => e.Attribute("id") is not null).ToDictionary(e => e.Attribute("id")!.Value, e => e.Value);
        Assert.Equal("img", svg.Attribute("role")!.Value);
        Assert.Equal(Examples.Bars.Title, ids[svg.Attribute("aria-labelledby")!.Value]);
        Assert.StartsWith(Examples.Bars.Description, ids[svg.Attribute("aria-describedby")!.Value], StringComparison.Ordinal);
    }

    [Fact]
    public void Svg_Mark_IsToldInTheDescription() =>
        Assert.Contains(Examples.Mark, Examples.Svg(Examples.Lines).Elements().Single(e => e.Name.LocalName == "desc").Value, StringComparison.Ordinal);

    [Fact]
    public void Svg_TextWithMarkup_IsEscaped() =>
        Assert.Equal("<b> & \"", Examples.Svg(Examples.Lines with { Title = "<b> & \"" }).Elements().First().Value);

    [Fact]
    public void Svg_AnyChart_StandsInAPageAsItIs()
    {
        var svg = ChartImage.Svg(Examples.Lines);
        Assert.StartsWith("<svg ", svg, StringComparison.Ordinal);
        Assert.Contains("viewBox=\"0 0 900 480\"", svg, StringComparison.Ordinal);
        Assert.InRange(svg.Length, 1, 100_000);
    }

    [Fact]
    public void Svg_AnyChart_NamesNoFontAndHasNoText()
    {
        var elements = Examples.Svg(Examples.Lines).DescendantsAndSelf().ToList();
        Assert.DoesNotContain(elements, e => e.Name.LocalName is "text" or "style" or "image");
        Assert.DoesNotContain(elements.Attributes(), a => a.Name.LocalName.StartsWith("font", StringComparison.Ordinal) || a.Name.LocalName == "style");
    }

    [Fact]
    public void Svg_EveryReference_FindsItsElement()
    {
        var svg = Examples.Svg(Examples.Lines);
        var ids = svg.Descendants().Attributes("id").Select(a => a.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(svg.Descendants().Attributes("href"), a => Assert.Contains(a.Value[1..], ids));
        Assert.All(svg.Descendants().Attributes("clip-path"), a => Assert.Contains(a.Value[5..^1], ids));
    }

    [Fact]
    public void Svg_Title_IsDrawnSemiBold()
    {
        var outlines = Examples.Svg(Examples.Lines).Descendants().Attributes("href").Select(a => a.Value.Split('-')[1][0]).ToHashSet();
        Assert.Equal(['b', 'r'], outlines.Order());
    }

    [Fact]
    public void Svg_TwoCharts_ShareNoId() =>
        Assert.Empty(Ids(Examples.Lines).Intersect(Ids(Examples.Lines with { Subtitle = "Anders" })));

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void PngAndSvg_AnyCulture_AreTheSameBytes(string culture)
    {
        var (svg, png) = Both();
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            var (again, pngAgain) = Both();
            Assert.Equal(svg, again);
            Assert.Equal(png, pngAgain);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task Svg_SeveralThreads_AreTheSameBytes()
    {
        var drawn = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => ChartImage.Svg(Examples.Lines))));
        Assert.Single(drawn.Distinct());
    }

    [Fact]
    public void Png_Size_IsTwiceTheChart()
    {
        using var image = SKBitmap.Decode(ChartImage.Png(Examples.Lines));
        Assert.Equal((1800, 960), (image.Width, image.Height));
    }

    [Fact]
    public void Png_TitleAndSource_AreDrawn()
    {
        using var image = SKBitmap.Decode(ChartImage.Png(Examples.Lines));
        using var bare = SKBitmap.Decode(ChartImage.Png(Examples.Lines with { Title = ".", Source = ".", Mark = null }));
        Assert.True(DarkPixels(image, 20, 80) > 10 * DarkPixels(bare, 20, 80));
        Assert.True(DarkPixels(image, 860, 950) > 10 * DarkPixels(bare, 860, 950));
    }

    [Fact]
    public void Texts_NoFigures_SaySo()
    {
        Assert.Contains("Geen cijfers voor deze keuze", Examples.Texts(Examples.Lines with { Lines = [] }));
        Assert.Contains("Geen cijfers voor deze keuze", Examples.Texts(Examples.WithPoints(new LinePoint(2020, null, false))));
        Assert.Contains("No figures for this choice", Examples.Texts(Examples.Bars with { Bars = [], Language = Language.English }));
    }

    private static (string Svg, byte[] Png) Both()
    {
        var spec = Examples.Lines with { Breaks = [new ChartBreak(2020, "reeksbreuk")] };
        return (ChartImage.Svg(spec) + ChartImage.Svg(Examples.Bars), ChartImage.Png(spec));
    }

    private static IEnumerable<string> Ids(ChartSpec spec) => Examples.Svg(spec).Descendants().Attributes("id").Select(a => a.Value);

    private static int DarkPixels(SKBitmap image, int top, int bottom) =>
        (from x in Enumerable.Range(20, 700) from y in Enumerable.Range(top, bottom - top) select image.GetPixel(x, y)).Count(c => c.Red < 160);
}
