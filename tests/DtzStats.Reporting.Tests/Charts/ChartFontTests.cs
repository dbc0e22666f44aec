using DtzStats.Reporting.Charts.Fonts;

namespace DtzStats.Reporting.Tests.Charts;

/// <summary>All text on a chart passes through <see cref="ChartFont"/>, so what holds here holds for every chart.</summary>
public sealed class ChartFontTests
{
    [Fact]
    public void FamilyName_BothWeights_IsTheEmbeddedFont()
    {
        Assert.StartsWith("Inter", ChartFont.Regular.FamilyName, StringComparison.Ordinal);
        Assert.StartsWith("Inter", ChartFont.SemiBold.FamilyName, StringComparison.Ordinal);
        Assert.NotEqual(ChartFont.Regular.Width("Banen", 13), ChartFont.SemiBold.Width("Banen", 13));
    }

    [Theory]
    [InlineData("Coevorden 118.000 (−3,1%)")]
    [InlineData("één Zürich ’s-Gravenhage – € ½ ≥ Fryslân")]
    public void Lay_DutchText_HasAGlyphForEveryLetter(string text) =>
        Assert.DoesNotContain(ChartFont.Regular.Lay(text), g => g.Glyph == 0);

    [Fact]
    public void Outline_Letter_HasWholeNumbers()
    {
        var outline = ChartFont.Regular.Outline(ChartFont.Regular.Lay("B")[0].Glyph);

        Assert.StartsWith("M", outline, StringComparison.Ordinal);
        Assert.DoesNotContain('.', outline);
        Assert.Empty(ChartFont.Regular.Outline(ChartFont.Regular.Lay(" ")[0].Glyph));
    }

    [Fact]
    public void Read_UnknownFile_IsRefused()
    {
        using var assembly = typeof(ChartFont).Assembly.GetManifestResourceStream("Avalonia.Fonts.Inter.dll")!;

        Assert.Throws<InvalidDataException>(() => AvaloniaResources.Read(assembly, "/Assets/None.ttf"));
    }
}
