using DtzStats.Reporting.Charts;

namespace DtzStats.Reporting.Tests.Charts;

public sealed class BarChartTests
{
    [Fact]
    public void Names_LongAndWide_StandWholeAndInOrder() =>
        Assert.Equal(Examples.Bars.Bars.Select(b => b.Name), DrawnText.Of(Examples.Bars, "bar-name"));

    [Fact]
    public void Names_LongAndNarrow_StandWholeAndInOrder() =>
        Assert.Equal(Examples.Bars.Bars.Select(b => b.Name), DrawnText.Of(Examples.Bars, "bar-name", 390));

    [Fact]
    public void Bars_BelowZero_HaveTheirOwnColour() =>
        Assert.Equal([ChartPalette.Bar, ChartPalette.NegativeBar], Examples.Parts(Examples.Bars, "bar").Select(b => b.Attribute("fill")!.Value));

    [Fact]
    public void Bars_WithoutValue_AreReplacedByTheReason()
    {
        Assert.Equal(["geheim"], DrawnText.Of(Examples.Bars, "bar-reason"));
        Assert.Equal(["+120", "−45"], DrawnText.Of(Examples.Bars, "bar-value"));
    }

    [Fact]
    public void Bars_AllWithoutValue_StillNameThem()
    {
        var spec = Examples.Bars with { Bars = [new("Industrie", null, "geheim"), new("Handel", null, "onbekend")] };

        Assert.Equal(["Industrie", "Handel"], DrawnText.Of(spec, "bar-name"));
        Assert.Empty(Examples.Parts(spec, "bar"));
    }

    [Fact]
    public void AxisTitle_NamesBothAxes() =>
        Assert.Equal(["Verandering van het aantal banen, per sector"], DrawnText.Of(Examples.Bars, "axis-title"));

    [Fact]
    public void DefaultHeight_MoreBars_IsMore()
    {
        var twice = Examples.Bars with { Bars = [.. Examples.Bars.Bars, .. Examples.Bars.Bars] };

        Assert.True(ChartImage.DefaultHeight(twice) >= ChartImage.DefaultHeight(Examples.Bars) + 60);
    }
}
