using DtzStats.Reporting.Charts.Fonts;

namespace DtzStats.Reporting.Tests.Charts;

public sealed class ChartFontsTests
{
    [Theory]
    [InlineData("Arial")]
    [InlineData("Inter")]
    [InlineData("no such font")]
    public void Install_AnyFamily_IsAnsweredByTheEmbeddedFont(string family)
    {
        ChartFonts.Install();
        Assert.StartsWith("Inter", ScottPlot.Fonts.GetTypeface(family, bold: false, italic: false).FamilyName, StringComparison.Ordinal);
        Assert.StartsWith("Inter", ScottPlot.Fonts.GetTypeface(family, bold: true, italic: true).FamilyName, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\u00eb\u00ef\u00e9\u2013\u2212+%'.,0123456789*")]
    public void Embedded_SignsThatReportsUse_AreInTheFont(string signs)
    {
        Assert.DoesNotContain((ushort)0, ChartFonts.Regular.GetGlyphs(signs));
        Assert.DoesNotContain((ushort)0, ChartFonts.SemiBold.GetGlyphs(signs));
    }

    [Fact]
    public void Licence_OfTheFont_IsCarried() =>
        Assert.Contains("SIL OPEN FONT LICENSE", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "licenses", "Inter-OFL.txt")), StringComparison.OrdinalIgnoreCase);
}
