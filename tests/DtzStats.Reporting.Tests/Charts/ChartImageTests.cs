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
        Assert.Equal(Examples.Bars.Description, ids[svg.Attribute("aria-describedby")!.Value]);
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
        var svg = ChartImage.Svg(Examples.Lines, 900, 480);

        Assert.StartsWith("<svg ", svg, StringComparison.Ordinal);
        Assert.Contains("viewBox=\"0 0 900 480\"", svg, StringComparison.Ordinal);
        Assert.InRange(svg.Length, 1, 100_000);
    }

    [Fact]
    public void Svg_AnyChart_NamesNoFontAndHasNoText()
    {
        var names = Examples.Svg(Examples.Lines).DescendantsAndSelf();

        Assert.DoesNotContain(names, e => e.Name.LocalName is "text" or "style" or "image");
        Assert.DoesNotContain(names.Attributes(), a => a.Name.LocalName.StartsWith("font", StringComparison.Ordinal) || a.Name.LocalName == "style");
    }

    [Fact]
    public void Svg_EveryUse_FindsItsOutline()
    {
        var svg = Examples.Svg(Examples.Lines);
        var ids = svg.Descendants().Attributes("id").Select(a => a.Value).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(svg.Descendants().Attributes("href"), a => Assert.Contains(a.Value[1..], ids));
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
        var drawn = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => ChartImage.Svg(Examples.Lines, 900, 480))));

        Assert.Single(drawn.Distinct());
    }

    [Fact]
    public void Png_Scale_MultipliesTheSize()
    {
        using var image = SKBitmap.Decode(ChartImage.Png(Examples.Lines, 900, 480, 2));

        Assert.Equal((1800, 960), (image.Width, image.Height));
    }

    [Fact]
    public void Png_Title_IsDrawn()
    {
        using var image = SKBitmap.Decode(ChartImage.Png(Examples.Lines, 900, 480));
        using var dot = SKBitmap.Decode(ChartImage.Png(Examples.Lines with { Title = "." }, 900, 480));

        Assert.InRange(DarkPixels(image), 300, 3000);
        Assert.InRange(DarkPixels(dot), 1, 20);
    }

    [Fact]
    public void PngAndSvg_NoFigures_SaySo()
    {
        Assert.Equal(["Geen cijfers voor deze keuze"], DrawnText.Of(Examples.Lines with { Lines = [] }, "empty"));
        Assert.Equal(["Geen cijfers voor deze keuze"], DrawnText.Of(Examples.WithPoints(new LinePoint(2020, null, false)), "empty"));
        Assert.Equal(["No figures for this choice"], DrawnText.Of(Examples.Bars with { Bars = [], Language = Language.English }, "empty"));
        Assert.NotEmpty(ChartImage.Png(Examples.Lines with { Lines = [] }, 900, 480));
    }

    [Fact]
    public void PngAndSvg_SizeThatHoldsNoChart_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ChartImage.Svg(Examples.Lines, 100, 480));
        Assert.Throws<ArgumentOutOfRangeException>(() => ChartImage.Png(Examples.Lines, 900, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ChartImage.Png(Examples.Lines, 900, 480, 0));
    }

    [Theory]
    [InlineData(900)]
    [InlineData(390)]
    [InlineData(280)]
    public void PngAndSvg_AnyWidth_KeepEveryTextInside(int width)
    {
        foreach (var spec in new ChartSpec[] { Examples.Lines, Examples.Bars })
        {
            Assert.All(DrawnText.Of(spec, width), t => Assert.InRange(t.X, 0, width));
            Assert.All(DrawnText.Of(spec, width), t => Assert.InRange(t.X + t.Style.Width(t.Text), 0, width));
            Assert.All(DrawnText.Of(spec, width), t => Assert.InRange(t.Y, 0, ChartImage.DefaultHeight(spec, width)));
        }
    }

    private static (string Svg, byte[] Png) Both()
    {
        var spec = Examples.Lines with { Breaks = [new ChartBreak(2020, "reeksbreuk")] };
        return (ChartImage.Svg(spec, 900, 480) + ChartImage.Svg(Examples.Bars, 900, 480), ChartImage.Png(spec, 900, 480));
    }

    private static IEnumerable<string> Ids(ChartSpec spec) => Examples.Svg(spec).Descendants().Attributes("id").Select(a => a.Value);

    private static int DarkPixels(SKBitmap image) =>
        (from x in Enumerable.Range(10, 300) from y in Enumerable.Range(10, 26) select image.GetPixel(x, y)).Count(c => c.Red < 128);
}
