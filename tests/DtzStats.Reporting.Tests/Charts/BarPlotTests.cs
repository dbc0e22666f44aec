namespace DtzStats.Reporting.Tests.Charts;

public sealed class BarPlotTests
{
    [Fact]
    public void Make_Bars_HaveNamesAndValueTexts()
    {
        var texts = Examples.Texts(Examples.Bars);
        foreach (var bar in Examples.Bars.Bars)
        {
            Assert.Contains(bar.Name, texts);
            Assert.Contains(bar.ValueText, texts);
        }
    }

    [Fact]
    public void Make_Texts_StartInsideTheChart()
    {
        foreach (var text in Examples.Drawn(Examples.Bars).Descendants().Where(e => e.Name.LocalName == "text"))
        {
            var shift = text.Attribute("transform")?.Value.Split('(', ' ', ')', ',')[1] ?? "0";
            var first = text.Attribute("x")!.Value.Split(',')[0];
            Assert.True(Parse(shift) + Parse(first) >= 0, text.Value);
        }
    }

    private static double Parse(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
