using DtzStats.Core.Languages;
using DtzStats.Reporting.Charts;

namespace DtzStats.Reporting.Tests.Charts;

public sealed class LinePlotTests
{
    [Theory]
    [InlineData(Language.Dutch, "20.000")]
    [InlineData(Language.English, "20,000")]
    public void Make_Axes_HaveWordsThousandsAndPlainYears(Language language, string tick)
    {
        var texts = Examples.Texts(Examples.Lines with { Language = language });
        Assert.Contains(tick, texts);
        Assert.Contains("Aantal banen", texts);
        Assert.Contains("Jaar", texts);
        Assert.All(Enumerable.Range(2016, 10), y => Assert.Contains(y.ToString(System.Globalization.CultureInfo.InvariantCulture), texts));
        Assert.DoesNotContain(texts, t => t.StartsWith("2,0", StringComparison.Ordinal) || t.StartsWith("2.0", StringComparison.Ordinal));
    }

    [Fact]
    public void Make_HeadingAndFooter_HaveTitleMarkAndSource()
    {
        var texts = Examples.Texts(Examples.Lines);
        Assert.Contains(Examples.Lines.Title, texts);
        Assert.Contains(Examples.Lines.Source, texts);
        Assert.Equal(2, texts.Count(t => t == Examples.Mark));
    }

    [Theory]
    [InlineData(43500, "De as begint niet bij 0", Language.Dutch, true)]
    [InlineData(43500, "The axis does not start at 0", Language.English, true)]
    [InlineData(0, "De as begint niet bij 0", Language.Dutch, false)]
    public void Make_AxisThatBeginsAboveZero_IsToldUnderTheChart(int first, string note, Language language, bool isTold)
    {
        var spec = Examples.WithPoints(new(2016, first, false), new(2017, 43896, false)) with { Language = language };
        Assert.Equal(isTold, Examples.Texts(spec).Contains(note));
        Assert.DoesNotContain(note, Examples.Texts(spec with { FromZero = true }));
    }

    [Fact]
    public void Make_Lines_BearTheirNames()
    {
        var texts = Examples.Texts(Examples.Lines);
        Assert.Contains("Emmen", texts);
        Assert.Contains("Borger-Odoorn", texts);
    }

    [Fact]
    public void Make_YearWithoutValue_InterruptsTheLine() =>
        Assert.Equal([2, 2], Examples.Stretches(Examples.WithPoints(new(2016, 1, false), new(2017, 2, false), new(2018, null, false), new(2019, 3, false), new(2020, 4, false))));

    [Fact]
    public void Make_YearThatIsNotThere_InterruptsTheLine() =>
        Assert.Equal([2, 2], Examples.Stretches(Examples.WithPoints(new(2016, 1, false), new(2017, 2, false), new(2019, 3, false), new(2020, 4, false))));

    [Fact]
    public void Make_Break_InterruptsTheLineAndIsNamed()
    {
        var spec = Examples.WithPoints(new(2014, 1, false), new(2015, 2, false), new(2016, 3, false), new(2017, 4, false)) with { Breaks = [new(2016, "reeksbreuk")] };
        Assert.Equal([2, 2], Examples.Stretches(spec));
        Assert.Contains("reeksbreuk", Examples.Texts(spec));
    }

    [Fact]
    public void Make_ProvisionalYear_IsExplained()
    {
        Assert.Contains("Open teken: voorlopig cijfer", Examples.Texts(Examples.WithPoints(new(2016, 1, false), new(2017, 2, true))));
        Assert.DoesNotContain("Open teken: voorlopig cijfer", Examples.Texts(Examples.Lines));
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void Make_ProvisionalYear_HasAnOpenMarkerWithAnOutline(bool isProvisional, int open)
    {
        var drawn = Examples.Drawn(Examples.WithPoints(new(2016, 1, false), new(2017, 2, isProvisional))).Descendants().ToList();
        Assert.Equal(open, drawn.Count(e => e.Name.LocalName == "ellipse" && e.Attribute("fill")?.Value is "white" or "#FFFFFF"));
        Assert.Equal(2, drawn.Count(e => e.Name.LocalName == "ellipse" && e.Attribute("stroke")?.Value == "#0072B2"));
    }

    [Fact]
    public void Make_YearsWithoutValue_KeepTheirPlaceAndAreExplained()
    {
        var spec = Examples.WithPoints(new(2008, 4000, false), new(2009, null, false), new(2010, null, false)) with { Notes = ["Emmen 2009 en 2010: geheim"] };
        var texts = Examples.Texts(spec);
        Assert.Contains("2010", texts);
        Assert.Contains("Emmen 2009 en 2010: geheim", texts);
    }

    [Fact]
    public void Make_OneYear_HasItsTick() => Assert.Contains("2017", Examples.Texts(Examples.WithPoints(new LinePoint(2017, 5, false))));

    [Fact]
    public void Make_ManyYearsOnANarrowChart_LeavesTicksOut()
    {
        var spec = Examples.Lines with { Lines = [Examples.Line("Emmen", 1990, 100, 1, 2025)] };
        var years = Examples.Texts(spec, 390).Where(t => t.Length == 4 && t.StartsWith("20", StringComparison.Ordinal)).ToList();
        Assert.Contains("2025", years);
        Assert.InRange(years.Count, 2, 6);
    }
}
