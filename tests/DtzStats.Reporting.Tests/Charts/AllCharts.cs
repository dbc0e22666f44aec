using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Charts;
using DtzStats.Reporting.Charts.Descriptions;
using DtzStats.Reporting.Editions.Tables;

namespace DtzStats.Reporting.Tests.Charts;

/// <summary>One chart of each kind, each with a value that is withheld and one that is provisional.</summary>
internal static class AllCharts
{
    private static readonly ChartValue Hidden = new(Answer.Without(NoAnswer.Confidential));

    internal static IReadOnlyDictionary<string, ChartSpec> In(Language language) => new Dictionary<string, ChartSpec>
    {
        ["line"] = Lines(language),
        ["bar"] = Examples.Bars with { Language = language },
        ["stacked"] = Stacked(language),
        ["slope"] = Slope(language),
        ["dots"] = Dots(language),
        ["waterfall"] = Waterfall(language),
        ["bubbles"] = Bubbles(language),
        ["panels"] = Panels(language),
        ["map"] = Map(language),
    };

    internal static SlopeChartSpec Slope(Language language)
    {
        var spec = new SlopeChartSpec(
            "Banen in 2016 en 2025", "Aantal banen per gemeente", "Aantal banen", "Gemeente", "Bron: proef", null, "", language, "2016", "2025", NumberKind.Count,
            [
                new("Emmen", Of(43500), Of(43900, isProvisional: true)),
                new("Hoogeveen", Of(26740), Hidden),
                new("Hardenberg", Of(24060), Of(26420)),
                new("Coevorden", Of(24050), Of(26410), Break: true),
            ]);
        return spec with { Description = SlopeDescription.Of(spec) };
    }

    internal static WaterfallChartSpec Waterfall(Language language)
    {
        var spec = new WaterfallChartSpec(
            "Waarom Emmen zo groeide", "Verandering", "Aantal banen", "Stap", "Bron: proef", null, "", language,
            [
                new("Emmen 2016", Of(43500), IsLevel: true),
                new("Groei als het geheel", Of(1329), IsLevel: false),
                new("Eigen groei", Of(-929), IsLevel: false),
                new("Geen uitkomst", Hidden, IsLevel: false),
                new("Emmen 2025", Of(43900, isProvisional: true), IsLevel: true),
            ]);
        return spec with { Description = WaterfallDescription.Of(spec) };
    }

    internal static MapSpec Map(Language language)
    {
        var spec = new MapSpec(
            "Waar het groeide", "Verandering", "Verandering in %", "Gemeente", "Bron: proef", null, "", language, NumberKind.PercentChange,
            [0, 5, 10],
            [
                new("Emmen", Of(0.9m, isProvisional: true), [Square(6.9, 52.8)]),
                new("Hoogeveen", Hidden, [Square(6.5, 52.7)]),
                new("Hardenberg", Of(9.8m), [Square(6.6, 52.5)]),
            ]);
        return spec with { Description = MapDescription.Of(spec) };
    }

    internal static StackedBarChartSpec Stacked(Language language)
    {
        var spec = new StackedBarChartSpec(
            "Waar de mensen werken", "Aandeel", "Aandeel in %", "Gebied", "Bron: proef", null, "", language,
            [new("C", "Industrie"), new("Q", "Zorg"), new("Overig", "Overig", IsRest: true)],
            [new("Emmen", [Of(40), Of(25, isProvisional: true), Of(35)]), new("Hoogeveen", [Of(30), Hidden, Hidden])]);
        return spec with { Description = StackedBarDescription.Of(spec) };
    }

    internal static DotPlotSpec Dots(Language language)
    {
        var spec = new DotPlotSpec(
            "Bedrijfstakken", "Aandeel", "Aandeel in %", "Bedrijfstak", "Bron: proef", null, "", language, "Emmen", "Nederland", NumberKind.Share,
            [new("Industrie", Of(16.9m), Of(9.1m)), new("Openbaar bestuur en overheidsdiensten", Of(4.6m), Of(7.7m, isProvisional: true)), new("Energie", Hidden, Of(0.3m))]);
        return spec with { Description = DotDescription.Of(spec) };
    }

    internal static BubbleChartSpec Bubbles(Language language)
    {
        var spec = new BubbleChartSpec(
            "Waar Emmen sterk in is", "Bedrijfstakken van Emmen", "Groei in %", "Bedrijfstak", "Bron: proef", null, "", language, "Locatiequotiënt", "Aantal banen",
            [
                new("C", "Industrie", Of(1.8m), Of(-4.1m), Of(7400)),
                new("Q", "Zorg", Of(1.2m), Of(8.3m, isProvisional: true), Of(8900)),
                new("D", "Energievoorziening", Of(1.4m), Hidden, Of(120)),
            ]);
        return spec with { Description = BubbleDescription.Of(spec) };
    }

    internal static SmallMultiplesSpec Panels(Language language)
    {
        var lines = Lines(language).Lines;
        var spec = new SmallMultiplesSpec(
            "Banen per gemeente", "Index", "Index (2016 = 100)", "Jaar", "Bron: proef", null, "", language, NumberKind.Index, lines, [new(2018, "reeksbreuk")])
        {
            Reference = new ReferenceLevel(100, "2016 = 100"),
        };
        return spec with { Description = SmallMultiplesDescription.Of(spec) };
    }

    private static LineChartSpec Lines(Language language) => Examples.Lines with
    {
        Language = language,
        Kind = NumberKind.Index,
        Reference = new ReferenceLevel(100, "2016 = 100"),
        Annotations = [new ChartAnnotation(2017, "nieuwe fabriek in Emmen")],
        Breaks = [new ChartBreak(2018, "reeksbreuk")],
        Lines =
        [
            new LineSeries("Emmen", [new(2016, 100, false), new(2017, 101.5m, false), new(2018, 102, true)]),
            new LineSeries("Hoogeveen", [new(2016, 100, false), new(2017, null, false) { Reason = NoAnswer.Confidential }, new(2018, 99, false)]),
        ],
        Notes = ["geheim volgens de bron: Hoogeveen 2017"],
    };

    private static ChartValue Of(decimal value, bool isProvisional = false) => new(Answer.Of(value), isProvisional);

    private static IReadOnlyList<MapPoint> Square(double west, double south) =>
        [new(west, south), new(west + 0.3, south), new(west + 0.3, south + 0.2), new(west, south + 0.2), new(west, south)];
}
