using System.Xml.Linq;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Charts;

namespace DtzStats.Reporting.Tests.Charts;

/// <summary>Charts to draw, and the parts of what was drawn.</summary>
internal static class Examples
{
    internal const string Mark = "illustratief, geen officiële cijfers";

    internal static LineChartSpec Lines { get; } = new(
        "Banen per gemeente",
        "Aantal banen, 2016–2025",
        "Aantal banen",
        "Jaar",
        "Bron: Illustratief, geen officiële cijfers (DtzStats); peildatum 1 april",
        Mark,
        "Emmen: van 43.500 in 2016 naar 43.900 in 2025.",
        Language.Dutch,
        [Line("Emmen", 2016, 43500, 44, 2025), Line("Borger-Odoorn", 2016, 6870, 23, 2025)],
        [],
        FromZero: false);

    internal static BarChartSpec Bars { get; } = new(
        "Banen per sector",
        "Regio, 2016–2025",
        "Verandering van het aantal banen",
        "Sector",
        "Bron: LISA",
        Mark: null,
        "Industrie +120; Openbaar bestuur en overheidsdiensten −45.",
        Language.Dutch,
        [new("Industrie", 120, "+120"), new("Openbaar bestuur en overheidsdiensten", -45, "−45"), new("Delfstoffenwinning", null, "geheim")],
        IsChange: true);

    internal static LineSeries Line(string name, int first, int value, int growth, int last) =>
        new(name, [.. Enumerable.Range(first, last - first + 1).Select(y => new LinePoint(y, value + (growth * (y - first)), IsProvisional: false))]);

    internal static LineChartSpec WithPoints(params LinePoint[] points) => Lines with { Lines = [new LineSeries("Emmen", points)] };

    internal static XElement Svg(ChartSpec spec, int width = ChartImage.DefaultWidth) =>
        XElement.Parse(ChartImage.Svg(spec, width, ChartImage.DefaultHeight(spec, width)));

    internal static List<XElement> Parts(ChartSpec spec, string part) =>
        [.. Svg(spec).Descendants().Where(e => e.Attribute("data-part")?.Value == part)];
}
