using System.Globalization;
using System.Xml.Linq;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Writers.Html;

namespace DtzStats.Reporting.Tests.Writers.Html;

public sealed class HtmlWriterTests
{
    [Theory]
    [InlineData("nl-NL")]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    public void Write_AnyCultureOfTheMachine_SameBytes(string culture)
    {
        var expected = Page.In(Language.Dutch).Html;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Page.In(Language.Dutch).Html);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Write_Always_EndsLinesByLfAlone()
    {
        var html = Page.In(Language.Dutch).Html;
        Assert.DoesNotContain('\r', html);
        Assert.EndsWith("</html>\n", html, StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>\n", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Always_FetchesNothing()
    {
        var page = Page.In(Language.Dutch);
        Assert.DoesNotContain(page.Root.Descendants(), e => e.Name.LocalName is "script" or "img" or "iframe");
        Assert.DoesNotContain(page.Root.Descendants().Attributes(), a => a.Name.LocalName is "src" or "srcset");
        var addresses = page.Root.Descendants().Attributes("href").Select(a => a.Value).Where(a => a != "data:,");
        Assert.All(addresses, address => Assert.DoesNotContain(':', address));
        var style = page.Only("style").Value;
        Assert.DoesNotContain("url(", style, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", style, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_HostileText_StaysText()
    {
        const string hostile = "</style></title><script>alert(\"1\")</script>&amp;";
        var edition = SampleEdition.In(Language.Dutch, hostile) with { Title = hostile, Subtitle = hostile };
        var page = Page.Of(edition);
        Assert.Equal(hostile, page.Only("h1").Value);
        Assert.All(page.Notes, n => Assert.Equal(hostile, n.Value));
        Assert.DoesNotContain("<script", page.Html, StringComparison.OrdinalIgnoreCase);
        Assert.Single(page.Html.Split("</style>").Skip(1));
    }

    [Fact]
    public void Write_ChartWithoutDrawing_Throws()
    {
        var edition = SampleEdition.In(Language.Dutch);
        var e = Assert.Throws<ArgumentException>(() => HtmlWriter.Write(edition, new Dictionary<string, string>(), null));
        Assert.Contains("'lijnen'", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_WithNarrowDrawings_NoIdOccursTwice()
    {
        var page = Page.WithNarrow(SampleEdition.In(Language.Dutch));
        var ids = page.Root.DescendantsAndSelf().Attributes("id").Select(a => a.Value).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.Contains("narrow-staven-clip0", ids);
    }

    [Theory]
    [InlineData("<p>no drawing</p>")]
    [InlineData("<svg>")]
    public void Write_DrawingThatIsNoSvg_Throws(string drawing)
    {
        var edition = SampleEdition.In(Language.Dutch);
        var drawings = SampleEdition.Drawings(edition);
        drawings["staven"] = drawing;
        var e = Assert.Throws<ArgumentException>(() => HtmlWriter.Write(edition, drawings, null));
        Assert.Contains("'staven'", e.Message, StringComparison.Ordinal);
    }
}
