using DtzStats.Ingestion.Tests.Mutations.Judging;
using DtzStats.Ingestion.Tests.Mutations.Known;

namespace DtzStats.Ingestion.Tests.Mutations.Shapes;

/// <summary>CBS StatLine's own downloads: titles for codes, or wide with a column a year.</summary>
internal static class StatLine
{
    private const string Sbi = "Bedrijfstakken/branches (SBI 2008)";

    private static readonly string[] Closing = ["Bron: CBS", "\u00A9 Centraal Bureau voor de Statistiek, Den Haag/Heerlen 24-11-2026"];

    internal static KnownDelivery WithTitles(Draw draw)
    {
        var known = new Dictionary<FactKey, decimal?>();
        var draft = new Draft(draw, known, ["employee-jobs"], ["A-U", "A", "C", "G"]);
        var part = new Part("Banen_van_werknemers.csv", [["SBI", "Regio", "Periode", "Banen van werknemers", "Banen van werknemers, mutatie"]], new NumberStyle('.', null, 2), true)
        {
            Dialect = new Dialect(';', Quotes.AroundAll, draw.Chance(60)),
        };
        foreach (var place in draft.Places())
            part.Rows.Add([World.TitleOf(place.Category), Draft.RegionText(place.Region, draw.Of(2, 3)), $"{place.Year} december{draw.Of("", "*", "**")}", draft.Figure(place with { Measure = "employee-jobs" }, part.Style, 1000), draw.Of("-0.41", "1.2", ".")]);
        if (draw.Chance(50))
            part.Rows.Add([Closing[0]]);
        return new KnownDelivery("StatLine, titles", [part], known, p => new HeadedTable(h => Headings.Of(h, 1000)).Read(p[0], p[0].Name)) { Dataset = null, IsColumnOrderFree = false };
    }

    internal static KnownDelivery Wide(Draw draw)
    {
        var known = new Dictionary<FactKey, decimal?>();
        var measure = draw.Of("employee-jobs", "establishments");
        var scale = measure == "employee-jobs" ? 1000 : 1;
        var hasRegionsAbove = draw.Chance(40);
        var draft = new Draft(draw, known, [measure], hasRegionsAbove ? ["A-U", "A", "C", "G"] : ["A-U"]);
        var style = scale == 1 ? NumberStyle.Plain : draw.Of(NumberStyle.Plain, new NumberStyle('.', null, 2), new NumberStyle(',', null, 1));
        var part = new Part("StatLine.csv", [], style) { Dialect = new Dialect(';', Quotes.AroundAll, draw.Chance(50)) };
        if (!part.Dialect.IsLatin)
            part.Dialect = part.Dialect with { HasMark = true };
        part.Rows.Add([measure == "establishments" ? "Vestigingen van bedrijven; bedrijfstak, gemeente" : "Banen van werknemers; bedrijfstak, regio"]);
        var stars = draft.Years.Select(_ => draw.Of("", "*")).ToList();
        var periods = draft.Years.Select((y, i) => measure == "establishments" ? $"{y}{stars[i]}" : $"{y} december{stars[i]}").ToList();
        var unit = scale == 1 ? "aantal" : "x 1 000";
        if (hasRegionsAbove)
            AboveRegions(part, draft, measure, scale, periods, unit);
        else
            AboveYears(part, draft, measure, scale, periods, unit);
        part.Rows.Add([draw.Of<string>(Closing)]);
        return new KnownDelivery("StatLine, wide", [part], known, p => new WideTable(scale).Read(p[0])) { IsColumnOrderFree = false, IsDelimiterFree = false };
    }

    private static void AboveYears(Part part, Draft draft, string measure, int scale, List<string> periods, string unit)
    {
        part.Rows.Add(["Perioden", .. periods]);
        part.Rows.Add(["Regio's", .. periods.Select(_ => unit)]);
        foreach (var region in draft.Regions)
            part.Rows.Add([Draft.RegionText(region, 2), .. draft.Years.Select(y => draft.Figure(new FactKey(measure, region, "A-U", y), part.Style, scale))]);
    }

    private static void AboveRegions(Part part, Draft draft, string measure, int scale, List<string> periods, string unit)
    {
        part.Rows.Add(["Regio's", .. draft.Regions.SelectMany(r => periods.Select(_ => World.NameOf(r)))]);
        part.Rows.Add(["Perioden", .. draft.Regions.SelectMany(_ => periods)]);
        part.Rows.Add([Sbi, .. draft.Regions.SelectMany(_ => periods.Select(_ => unit))]);
        foreach (var category in draft.Categories)
            part.Rows.Add([World.TitleOf(category), .. draft.Regions.SelectMany(r => draft.Years.Select(y => draft.Figure(new FactKey(measure, r, category, y), part.Style, scale)))]);
    }
}
