using System.Globalization;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Tests.Formatting;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("nl-NL")]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    public void Value_AnyCulture_FollowsTheLanguageOnly(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal("118.000", NumberText.Value(118000, Language.Dutch));
            Assert.Equal("118,000", NumberText.Value(118000, Language.English));
            Assert.Equal("3,1%", NumberText.Percent(3.054m, Language.Dutch));
            Assert.Equal("3.1%", NumberText.Percent(3.054m, Language.English));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("999", "999")]
    [InlineData("2016", "2.016")]
    [InlineData("1234567.5", "1.234.568")]
    [InlineData("-1234", "\u22121.234")]
    [InlineData("-0.4", "0")]
    public void Value_Dutch_SeparatesThousandsAndHasATrueMinus(string value, string expected) =>
        Assert.Equal(expected, NumberText.Value(decimal.Parse(value, CultureInfo.InvariantCulture), Language.Dutch));

    [Theory]
    [InlineData("3500", "+3.500")]
    [InlineData("0", "0")]
    [InlineData("0.4", "0")]
    [InlineData("-350", "\u2212350")]
    public void Change_Dutch_HasASign(string value, string expected) =>
        Assert.Equal(expected, NumberText.Change(decimal.Parse(value, CultureInfo.InvariantCulture), Language.Dutch));

    [Theory]
    [InlineData("4.05", "+4,1%")]
    [InlineData("-4.05", "\u22124,1%")]
    [InlineData("0.04", "0,0%")]
    public void PercentChange_Halves_GoAwayFromZero(string value, string expected) =>
        Assert.Equal(expected, NumberText.PercentChange(decimal.Parse(value, CultureInfo.InvariantCulture), Language.Dutch));
}
