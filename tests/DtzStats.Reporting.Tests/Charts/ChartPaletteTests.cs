using DtzStats.Reporting.Charts;
using DtzStats.Reporting.Charts.Layout;
using SkiaSharp;

namespace DtzStats.Reporting.Tests.Charts;

public sealed class ChartPaletteTests
{
    [Fact]
    public void Texts_OnTheirPaper_AreLegible()
    {
        Assert.All([.. ChartPalette.Lines, ChartPalette.Ink, ChartPalette.Muted], c => Assert.True(Contrast(c, ChartPalette.Paper) >= 4.5, c));
        Assert.True(Contrast(ChartPalette.MarkInk, ChartPalette.MarkPaper) >= 4.5);
    }

    [Theory]
    [InlineData(ChartPalette.Bar)]
    [InlineData(ChartPalette.NegativeBar)]
    [InlineData(ChartPalette.Axis)]
    public void Figures_OnPaper_AreVisible(string colour) => Assert.True(Contrast(colour, ChartPalette.Paper) >= 3);

    [Fact]
    public void Lines_Six_DifferInColourDashAndMarker()
    {
        var looks = Enumerable.Range(0, 6).Select(i => new LineLook(i)).ToList();

        Assert.Equal(6, looks.Select(l => l.Colour).Distinct().Count());
        Assert.Equal(6, looks.Select(l => string.Join(' ', l.Pen.Dash)).Distinct().Count());
        Assert.Equal(6, looks.Select(l => l.Marker(0, 0, open: false).Path).Distinct().Count());
    }

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>Relative luminance as WCAG 2 defines it.</summary>
    private static double Luminance(string colour)
    {
        var c = SKColor.Parse(colour);
        return (0.2126 * Linear(c.Red)) + (0.7152 * Linear(c.Green)) + (0.0722 * Linear(c.Blue));
    }

    private static double Linear(byte part) => part / 255.0 is var p && p <= 0.04045 ? p / 12.92 : Math.Pow((p + 0.055) / 1.055, 2.4);
}
