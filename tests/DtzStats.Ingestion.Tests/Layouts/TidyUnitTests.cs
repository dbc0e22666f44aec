using DtzStats.Core.Datasets;

namespace DtzStats.Ingestion.Tests.Layouts;

/// <summary>Units in headings, above the table and in columns of tidy tables count, or the figures are refused.</summary>
public sealed class TidyUnitTests
{
    [Theory]
    [InlineData("gemeente;jaar;Banen (x 1.000)\nEmmen;2020;5\n")]
    [InlineData("x 1 000\ngemeente;jaar;banen\nEmmen;2020;5\n")]
    [InlineData("Werkgelegenheid (x 1.000)\ngemeente;jaar;banen\nEmmen;2020;5\n")]
    [InlineData("gemeente;jaar;onderwerp;waarde\nEmmen;2020;Banen (x 1 000);5\n")]
    [InlineData("gemeente;jaar;onderwerp;waarde (x 1 000)\nEmmen;2020;Banen;5\n")]
    [InlineData("Werkgelegenheid (x 1.000)\ngemeente;jaar;onderwerp;waarde\nEmmen;2020;Banen;5\n")]
    [InlineData("gemeente;jaar;onderwerp;eenheid;waarde\nEmmen;2020;Banen;x 1 000;5\n")]
    [InlineData("gemeente;jaar;banen;eenheid\nEmmen;2020;5;1 000 banen\n")]
    public void Check_Thousands_AreReadAsThousands(string text) => Assert.Equal(5000, Value(text));

    [Theory]
    [InlineData("gemeente;jaar;Banen (aantal)\nEmmen;2020;5\n")]
    [InlineData("Banen\ngemeente;jaar;banen\nEmmen;2020;5\n")]
    [InlineData("Werkgelegenheid per 1 april 2020\ngemeente;jaar;banen\nEmmen;2020;5\n")]
    [InlineData("x 1 000\ngemeente;jaar;banen (aantal)\nEmmen;2020;5\n")]
    [InlineData("x 1 000\ngemeente;jaar;onderwerp;eenheid;waarde\nEmmen;2020;Banen;aantal;5\n")]
    public void Check_PlainCounts_AreReadAsTheyAre(string text) => Assert.Equal(5, Value(text));

    [Theory]
    [InlineData("gemeente;jaar;Banen (%)\nEmmen;2020;5\n")]
    [InlineData("gemeente;jaar;Banen (euro)\nEmmen;2020;5\n")]
    [InlineData("2015=100\ngemeente;jaar;banen\nEmmen;2020;5\n")]
    [InlineData("Banen, in duizendtallen\ngemeente;jaar;banen\nEmmen;2020;5\n")]
    [InlineData("Index (2015=100)\ngemeente;jaar;onderwerp;waarde\nEmmen;2020;Banen;5\n")]
    public void Check_AnotherUnit_IsRefused(string text) => Assert.Equal("unit-unknown", Assert.Single(Sample.Check(text).Findings.Kept).Code);

    [Theory]
    [InlineData("gemeente;jaar;onderwerp;eenheid;waarde\nEmmen;2020;Banen;%;5\n")]
    [InlineData("gemeente;jaar;onderwerp;waarde\nEmmen;2020;Banen (%);5\n")]
    public void Check_AnotherUnitInARow_IsRefused(string text) => Assert.Equal("measure-unknown", Assert.Single(Sample.Check(text).Findings.Kept).Code);

    [Fact]
    public void Check_ColumnInAnotherUnitBesideOthers_IsLeftOutAndTold()
    {
        var delivery = Sample.Check("gemeente;jaar;banen;vestigingen (%)\nEmmen;2020;5;1\n");
        Assert.Equal("jobs", Assert.Single(delivery.Observations).Measure);
        Assert.Equal("column-left-out", Assert.Single(delivery.Findings.Kept).Code);
    }

    private static decimal? Value(string text)
    {
        var delivery = Sample.Check(text, DecimalSign.Comma);
        Assert.False(delivery.IsRefused, string.Join('\n', delivery.Findings.Kept.Select(f => $"{f.Code} {f.Found.Dutch}")));
        return Assert.Single(delivery.Observations).Value;
    }
}
