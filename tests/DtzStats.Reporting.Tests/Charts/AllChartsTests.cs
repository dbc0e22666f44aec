using System.Globalization;
using System.Xml.Linq;
using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Charts;
using DtzStats.Reporting.Charts.Fonts;

namespace DtzStats.Reporting.Tests.Charts;

/// <summary>What holds of every kind of chart.</summary>
public sealed class AllChartsTests
{
    public static TheoryData<string> Kinds => [.. AllCharts.In(Language.Dutch).Keys];

    public static TheoryData<string, int> KindsAndWidths
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var kind in AllCharts.In(Language.Dutch).Keys)
                foreach (var width in new[] { ChartImage.DefaultWidth, ChartImage.HalfWidth, ChartImage.PhoneWidth })
                    data.Add(kind, width);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(KindsAndWidths))]
    public void Make_AnyWidth_KeepsTextsInside(string kind, int width)
    {
        var drawn = Examples.Drawn(AllCharts.In(Language.Dutch)[kind], width);
        var height = Number(drawn.Attribute("height")!.Value);
        Assert.All(drawn.Descendants().Where(e => e.Name.LocalName == "text"), text =>
        {
            var (left, right, y) = PlaceOf(text);
            Assert.True(left >= -1 && right <= width + 1 && y > 0 && y <= height, $"{text.Value.Trim()}: {left} to {right} at {y}, of {width} by {height}");
        });
    }

    [Theory]
    [MemberData(nameof(KindsAndWidths))]
    public void Make_AnyWidth_LaysNoTextOverAnother(string kind, int width)
    {
        var texts = Examples.Drawn(AllCharts.In(Language.Dutch)[kind], width).Descendants().Where(e => e.Name.LocalName == "text" && e.Value.Trim().Length > 0)
            .Select(e => (Text: e.Value.Trim(), Place: PlaceOf(e))).ToList();
        foreach (var (i, one) in texts.Index())
            foreach (var other in texts.Skip(i + 1))
                Assert.False(
                    one.Place.Left < other.Place.Right - 1 && other.Place.Left < one.Place.Right - 1 && Math.Abs(one.Place.Y - other.Place.Y) < 9,
                    $"{one.Text} lies over {other.Text}");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Svg_WithheldValue_IsAWordAndNoNumber(string kind)
    {
        var spec = AllCharts.In(Language.Dutch)[kind];
        Assert.Contains(spec.Values(), v => v.Value.Answer.Reason is NoAnswer.Confidential or NoAnswer.Missing);
        Assert.Contains(Examples.Texts(spec), t => t.Contains("geheim", StringComparison.Ordinal));
        if (kind is not ("line" or "bar" or "panels" or "stacked"))
            Assert.Contains("geheim", spec.Description, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Table_AnyChart_HasARowAndACellForEachValue(string kind)
    {
        var spec = AllCharts.In(Language.Dutch)[kind];
        var table = spec.Table("t");
        Assert.All(table.Rows, r => Assert.Equal(table.Columns.Count, r.Cells.Count));
        var answers = table.Rows.SelectMany(r => r.Cells).Where(c => c.Answer is not null).Select(c => (c.Answer!.Value, c.IsProvisional)).ToList();
        Assert.Equal(spec.Values().Select(v => (v.Value.Answer, v.Value.IsProvisional)).Order(new ByText()), answers.Order(new ByText()));
        Assert.Equal((spec.Subtitle, spec.Source, spec.Mark), (table.Caption, table.Source, table.Mark));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void PngAndSvg_TurkishCulture_AreTheSameBytes(string kind)
    {
        var spec = AllCharts.In(Language.Dutch)[kind];
        var (svg, png) = (ChartImage.Svg(spec, 560), ChartImage.Png(spec, 560));
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
        try
        {
            var again = AllCharts.In(Language.Dutch)[kind];
            Assert.Equal(spec.Description, again.Description);
            Assert.Equal(svg, ChartImage.Svg(again, 560));
            Assert.Equal(png, ChartImage.Png(again, 560));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(Language.Dutch, "nl")]
    [InlineData(Language.English, "en")]
    public void Svg_AllKinds_AreMadeAsApproved(Language language, string code) => Golden.Check(
        Repository.PathOf("tests", "DtzStats.Reporting.Tests", "Charts", "Golden", $"charts-{code}.golden.txt"),
        string.Concat(AllCharts.In(language).Select(c => Outline(c.Key, c.Value))));

    /// <summary>Only drawing takes its turn; what is made of a drawing is made beside the next.</summary>
    [Fact]
    public void Draw_ManyAtOnce_IsTheSameBytesAsOneByOne()
    {
        var specs = AllCharts.In(Language.Dutch).Values.Concat(AllCharts.In(Language.English).Values).ToList();
        var alone = specs.ConvertAll(s => (Svg: ChartImage.Svg(s, 560), Png: ChartImage.Png(s, 560)));
        Parallel.For(0, 4 * specs.Count, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            var place = i % specs.Count;
            Assert.Equal(alone[place].Svg, ChartImage.Svg(specs[place], 560));
            Assert.Equal(alone[place].Png, ChartImage.Png(specs[place], 560));
        });
    }

    [Fact]
    public void Svg_APanelOfWhichThereIsNothing_SaysSo()
    {
        var panels = AllCharts.Panels(Language.Dutch);
        Assert.Contains("onbekend", Examples.Texts(panels with { Panels = [.. panels.Panels, new LineSeries("Borger-Odoorn", [])] }));
    }

    [Fact]
    public void Svg_NothingToShow_SaysSo()
    {
        var nothing = new ChartValue(Answer.Without(NoAnswer.Missing));
        ChartSpec[] empty =
        [
            AllCharts.Slope(Language.Dutch) with { Lines = [new("Emmen", nothing, nothing)] },
            AllCharts.Dots(Language.Dutch) with { Rows = [] },
            AllCharts.Stacked(Language.Dutch) with { Bars = [] },
            AllCharts.Waterfall(Language.Dutch) with { Steps = [] },
            AllCharts.Bubbles(Language.Dutch) with { Bubbles = [] },
            AllCharts.Panels(Language.Dutch) with { Panels = [] },
            AllCharts.Map(Language.Dutch) with { Regions = [] },
        ];
        Assert.All(empty, spec => Assert.Contains("Geen cijfers voor deze keuze", Examples.Texts(spec)));
    }

    /// <summary>What is told and how much is drawn; not where.</summary>
    private static string Outline(string kind, ChartSpec spec)
    {
        var drawn = Examples.Drawn(spec);
        var shapes = drawn.Descendants().Where(e => e.Name.LocalName is "path" or "ellipse" or "circle" or "rect" or "line" or "polygon").GroupBy(e => e.Name.LocalName)
            .OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key} {g.Count().ToString(CultureInfo.InvariantCulture)}");
        var texts = drawn.Descendants().Where(e => e.Name.LocalName == "text").Select(e => "  " + e.Value.Trim());
        return $"== {kind}\ndesc: {Desc(spec)}\n{string.Join(", ", shapes)}\n{string.Join('\n', texts)}\n";
    }

    private static string Desc(ChartSpec spec) => Examples.Svg(spec).Elements().Single(e => e.Name.LocalName == "desc").Value;

    private static (double Left, double Right, double Y) PlaceOf(XElement text)
    {
        var shift = (text.Attribute("transform")?.Value ?? "translate(0 0)").Split(['(', ' ', ')', ','], Parts).Skip(1).Select(Number).ToList();
        var x = text.Attribute("x")!.Value.Split(',', Parts).Select(Number).ToList();
        var size = (float)Number(text.Attribute("font-size")!.Value);
        var last = new Lettering(ChartFonts.Regular, size, ChartPalette.Ink).Width(text.Value.Trim()[^1..]);
        return (shift[0] + x[0], shift[0] + x[^1] + last, shift[1] + Number(text.Attribute("y")!.Value.Split(',')[0]));
    }

    private const StringSplitOptions Parts = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private sealed class ByText : IComparer<(Answer Answer, bool IsProvisional)>
    {
        public int Compare((Answer Answer, bool IsProvisional) x, (Answer Answer, bool IsProvisional) y) =>
            string.CompareOrdinal(x.ToString(), y.ToString());
    }
}
