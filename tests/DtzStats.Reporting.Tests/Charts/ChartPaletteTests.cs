using DtzStats.Reporting.Charts;
using SkiaSharp;

namespace DtzStats.Reporting.Tests.Charts;

public sealed class ChartPaletteTests
{
    [Fact]
    public void Texts_OnWhite_AreLegible() => Assert.All(
        [.. Enumerable.Range(0, 6).Select(ChartPalette.Line), ChartPalette.Ink, ChartPalette.Muted, ChartPalette.Mark],
        colour => Assert.True(Contrast(colour) >= 4.5, colour));

    [Theory]
    [InlineData(ChartPalette.Increase)]
    [InlineData(ChartPalette.Decrease)]
    [InlineData(ChartPalette.Axis)]
    public void Figures_OnWhite_AreVisible(string colour) => Assert.True(Contrast(colour) >= 3);

    [Fact]
    public void Line_SixPlaces_HaveSixColours() => Assert.Equal(6, Enumerable.Range(0, 6).Select(ChartPalette.Line).Distinct().Count());

    [Fact]
    public void Places_RegionsOfTheTechzone_AreTheSameWhateverTheirOrder()
    {
        Assert.Equal(ChartPalette.Places(["Emmen", "Hoogeveen"]), ChartPalette.Places(["Hoogeveen", "Emmen"]).Reverse());
        Assert.Equal(ChartPalette.Region("GM0118"), ChartPalette.Line(ChartPalette.Places(["Assen", "Hoogeveen"])[1]));
    }

    [Fact]
    public void Places_NamesWithoutAColourOfTheirOwn_TakeTheOthers() => Assert.Equal([1, 0, 2], ChartPalette.Places(["Assen", "Emmen", "Meppel"]));

    [Fact]
    public void Places_MoreNamesThanColours_HaveAPlaceEach() =>
        Assert.Equal(20, ChartPalette.Places([.. Enumerable.Range(0, 20).Select(i => $"Gebied {i}")]).Distinct().Count());

    [Fact]
    public void Shade_Classes_DarkenStepByStep()
    {
        var shades = Enumerable.Range(0, 4).Select(i => Luminance(SKColor.Parse(ChartPalette.Shade(i, 4)))).ToList();
        Assert.Equal(shades.OrderDescending(), shades);
        Assert.Equal(4, shades.Distinct().Count());
    }

    private static double Contrast(string colour) => 1.05 / (Luminance(SKColor.Parse(colour)) + 0.05);

    /// <summary>Relative luminance as WCAG 2 defines it.</summary>
    private static double Luminance(SKColor c) => (0.2126 * Linear(c.Red)) + (0.7152 * Linear(c.Green)) + (0.0722 * Linear(c.Blue));

    private static double Linear(byte part) => part / 255.0 is var p && p <= 0.04045 ? p / 12.92 : Math.Pow((p + 0.055) / 1.055, 2.4);
}
