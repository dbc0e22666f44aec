using System.Xml.Linq;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Charts;

namespace DtzStats.Reporting.Tests.Charts;

/// <summary>Charts to draw, and what was drawn.</summary>
internal static class Examples
{
    internal const string Mark = "Illustratief, geen offici\u00eble cijfers";

    internal static LineChartSpec Lines { get; } = new(
        "Banen per gemeente",
        "Aantal banen, 2016\u20132025",
        "Aantal banen",
        "Jaar",
        "Bron: proef, 2016\u20132025; peildatum 1 april",
        Mark,
        "Emmen: van 43.500 in 2016 naar 43.896 in 2025.",
        Language.Dutch,
        [Line("Emmen", 2016, 43500, 44, 2025), Line("Borger-Odoorn", 2016, 6870, 23, 2025)],
        [],
        [],
        FromZero: false);

    internal static BarChartSpec Bars { get; } = new(
        "Banen per sector",
        "Regio, 2016\u20132025",
        "Verandering van het aantal banen",
        "Sector",
        "Bron: LISA",
        Mark: null,
        "Industrie +120; Openbaar bestuur en overheidsdiensten \u221245.",
        Language.Dutch,
        [new("Industrie", 120, "+120"), new("Openbaar bestuur en overheidsdiensten", -45, "\u221245"), new("Delfstoffenwinning", null, "geheim")],
        IsChange: true);

    internal static LineSeries Line(string name, int first, int value, int growth, int last) =>
        new(name, [.. Enumerable.Range(first, last - first + 1).Select(y => new LinePoint(y, value + (growth * (y - first)), IsProvisional: false))]);

    internal static LineChartSpec WithPoints(params LinePoint[] points) => Lines with { Lines = [new LineSeries("Emmen", points)] };

    internal static XElement Svg(ChartSpec spec) => XElement.Parse(ChartImage.Svg(spec));

    /// <summary>The chart before its texts become outlines.</summary>
    internal static XElement Drawn(ChartSpec spec, int width = ChartImage.DefaultWidth)
    {
        using var sheet = ChartImage.Make(spec, width);
        return XDocument.Parse(sheet.Plot.GetSvgXml(width, sheet.Height)).Root!;
    }

    internal static List<string> Texts(ChartSpec spec, int width = ChartImage.DefaultWidth) =>
        [.. Drawn(spec, width).Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value.Trim())];

    /// <summary>How many points each stretch of line has: curves in a line's colour and width.</summary>
    internal static List<int> Stretches(ChartSpec spec) =>
        [.. Drawn(spec).Descendants().Where(e => e.Name.LocalName == "path" && e.Attribute("stroke-width")?.Value == "2.5")
            .Select(e => e.Attribute("d")!.Value.Count(c => c is 'M' or 'L'))];
}
