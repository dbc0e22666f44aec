using System.Globalization;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Charts;

namespace DtzStats.Reporting.Tests.Charts;

public sealed class LineChartTests
{
    [Fact]
    public void Ticks_Dutch_AreYearsAndThousandsWithPoints()
    {
        var ticks = DrawnText.Of(Examples.Lines, "tick");

        Assert.Equal(Enumerable.Range(2016, 10).Select(y => y.ToString(CultureInfo.InvariantCulture)), ticks.Where(t => t.StartsWith("20", StringComparison.Ordinal) && t.Length == 4));
        Assert.Contains("50.000", ticks);
        Assert.DoesNotContain(ticks, t => t.StartsWith("2,0", StringComparison.Ordinal) || t.StartsWith("2.0", StringComparison.Ordinal));
    }

    [Fact]
    public void Ticks_English_AreThousandsWithCommas() =>
        Assert.Contains("50,000", DrawnText.Of(Examples.Lines with { Language = Language.English }, "tick"));

    [Fact]
    public void Ticks_Narrow_LeaveYearsOutButTheLast()
    {
        var years = DrawnText.Of(Examples.Lines, "tick", 390).Where(t => t.Length == 4).ToList();

        Assert.InRange(years.Count, 2, 6);
        Assert.Equal("2025", years[^1]);
    }

    [Fact]
    public void Line_MissingYear_IsInterrupted()
    {
        var spec = Examples.WithPoints(Point(2016), Point(2017), new LinePoint(2018, null, false), Point(2019), Point(2020));

        Assert.Equal(2, Examples.Parts(spec, "line").Count);
    }

    [Fact]
    public void Line_YearLeftOut_IsInterrupted() =>
        Assert.Equal(2, Examples.Parts(Examples.WithPoints(Point(2016), Point(2017), Point(2019), Point(2020)), "line").Count);

    [Fact]
    public void Line_Break_IsInterruptedAndLabelled()
    {
        var spec = Examples.WithPoints(Point(2016), Point(2017), Point(2018), Point(2019)) with { Breaks = [new ChartBreak(2018, "reeksbreuk")] };

        Assert.Equal(2, Examples.Parts(spec, "line").Count);
        Assert.NotNull(Assert.Single(Examples.Parts(spec, "break")).Attribute("stroke-dasharray"));
        Assert.Equal(["reeksbreuk"], DrawnText.Of(spec, "break-label"));
    }

    [Fact]
    public void Line_BreakBeforeItsFirstYear_IsWhole()
    {
        var spec = Examples.WithPoints(Point(2016), Point(2017)) with { Breaks = [new ChartBreak(2016, "reeksbreuk"), new ChartBreak(2030, "later")] };

        Assert.Single(Examples.Parts(spec, "line"));
        Assert.Empty(Examples.Parts(spec, "break"));
    }

    [Fact]
    public void Line_SingleYear_IsAMarker()
    {
        var spec = Examples.WithPoints(Point(2025));

        Assert.Empty(Examples.Parts(spec, "line"));
        Assert.Single(Examples.Parts(spec, "marker"));
    }

    [Fact]
    public void Marker_Provisional_IsOpenAndExplained()
    {
        var spec = Examples.WithPoints(Point(2024), new LinePoint(2025, 120, true));

        Assert.Equal(ChartPalette.Paper, Assert.Single(Examples.Parts(spec, "open-marker")).Attribute("fill")!.Value);
        Assert.Contains("Open markering: voorlopig cijfer.", DrawnText.Of(spec, "footer"));
        Assert.DoesNotContain("Open markering: voorlopig cijfer.", DrawnText.Of(Examples.Lines, "footer"));
    }

    [Fact]
    public void Axis_NotFromZero_SaysSo()
    {
        var spec = Examples.WithPoints(new LinePoint(2024, 114600, false), new LinePoint(2025, 118100, false));

        Assert.Contains("De verticale as begint niet bij nul.", DrawnText.Of(spec, "footer"));
        Assert.DoesNotContain("De verticale as begint niet bij nul.", DrawnText.Of(spec with { FromZero = true }, "footer"));
    }

    [Fact]
    public void Mark_IsOnThePlotAndInTheFooter()
    {
        Assert.Equal(["Illustratief, geen officiële cijfers"], DrawnText.Of(Examples.Lines, "mark"));
        Assert.Contains("Illustratief, geen officiële cijfers", DrawnText.Of(Examples.Lines, "footer"));
        Assert.Empty(DrawnText.Of(Examples.Lines with { Mark = null }, "mark"));
    }

    [Fact]
    public void AxisTitles_AreInWords() => Assert.Equal(["Aantal banen", "Jaar"], DrawnText.Of(Examples.Lines, "axis-title"));

    [Fact]
    public void Source_TooLongForOneLine_IsWrappedWhole()
    {
        var source = string.Join(' ', Enumerable.Repeat("Bron met een lange naam", 12));
        var spec = Examples.Lines with { Source = source, Mark = null };

        Assert.EndsWith(source, string.Join(' ', DrawnText.Of(spec, "footer")), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_LinesEndTogether_DoNotOverlap()
    {
        var spec = Examples.Lines with { Lines = [.. Enumerable.Range(0, 6).Select(i => Examples.Line($"Lijn {i}", 2016, 1000, 0, 2025))] };
        var names = DrawnText.Of(spec).Where(t => t.Part == "line-name").Select(t => t.Y).Order().ToList();

        Assert.Equal(6, names.Count);
        Assert.All(names.Zip(names.Skip(1)), p => Assert.True(p.Second - p.First >= 13));
        Assert.NotEmpty(Examples.Parts(spec, "leader"));
    }

    private static LinePoint Point(int year) => new(year, 100 + (year % 10), IsProvisional: false);
}
