using System.Globalization;
using DtzStats.Core.Datasets;
using DtzStats.Ingestion.Parsing;

namespace DtzStats.Ingestion.Tests.Parsing;

public sealed class ValueTextTests
{
    [Theory]
    [InlineData("273720", DecimalSign.None, 273720)]
    [InlineData("-79.50", DecimalSign.Point, -79.5)]
    [InlineData("18500.00", DecimalSign.Point, 18500)]
    [InlineData("18500,00", DecimalSign.Comma, 18500)]
    [InlineData("007", DecimalSign.None, 7)]
    public void Parse_NumberInTheFilesNotation_IsReadInAnyCulture(string text, DecimalSign sign, double expected)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in new[] { "nl-NL", "en-US", "tr-TR" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal((decimal)expected, ValueText.Parse(text, sign));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("1.234", DecimalSign.None)]
    [InlineData("1.234", DecimalSign.Comma)]
    [InlineData("1,234", DecimalSign.Point)]
    [InlineData("1.234,5", DecimalSign.Comma)]
    [InlineData("1.234.567", DecimalSign.Point)]
    [InlineData("1 234", DecimalSign.None)]
    [InlineData("+5", DecimalSign.None)]
    [InlineData("(5)", DecimalSign.None)]
    [InlineData("5-", DecimalSign.None)]
    [InlineData("1e3", DecimalSign.Point)]
    [InlineData("NaN", DecimalSign.Point)]
    [InlineData("\u0665", DecimalSign.None)]
    [InlineData("99999999999999999999999999999999", DecimalSign.None)]
    [InlineData("", DecimalSign.None)]
    public void Parse_AnyOtherText_IsNoNumber(string text, DecimalSign sign) => Assert.Null(ValueText.Parse(text, sign));

    [Theory]
    [InlineData("1.234", true)]
    [InlineData("1,5", true)]
    [InlineData("vijf", false)]
    [InlineData("a.b", false)]
    public void IsAmbiguous_OnlyWhatCouldBeANumber(string text, bool expected) => Assert.Equal(expected, ValueText.IsAmbiguous(text));
}
