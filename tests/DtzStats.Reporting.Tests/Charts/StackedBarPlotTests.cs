using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Charts;

namespace DtzStats.Reporting.Tests.Charts;

public sealed class StackedBarPlotTests
{
    /// <summary>Beside a share of 4.8 there is no room for its sign, so that no other of that part has it.</summary>
    [Fact]
    public void Make_PiecesOfAPart_ReadAlike()
    {
        static ChartValue Of(decimal share) => new(Answer.Of(share));
        var spec = AllCharts.Stacked(Language.Dutch) with { Bars = [new("Emmen", [Of(55.2m), Of(4.8m), Of(40)]), new("Hoogeveen", [Of(30), Of(34.5m), Of(35.5m)])] };
        var texts = Examples.Texts(spec);
        Assert.All(["C 55,2", "C 30,0", "4,8", "34,5", "Overig 40,0", "Overig 35,5"], t => Assert.Contains(t, texts));
        Assert.DoesNotContain(texts, t => t.StartsWith("Q ", StringComparison.Ordinal) && t != "Q Zorg");
    }
}
