using DtzStats.Core.Languages;
using DtzStats.Core.Regions;

namespace DtzStats.Ingestion.Layouts;

/// <summary>Headings of columns with regions. One that names a level settles what a name stands for that is a municipality and a province.</summary>
internal static class RegionHeadings
{
    /// <summary>Why a column with the province beside one with the municipality is not used.</summary>
    internal static readonly BilingualText Coarser = new("een andere kolom geeft het gebied nauwkeuriger", "another column gives the region more narrowly");

    private static readonly (RegionLevel? Level, string[] Names, string[] Codes)[] Known =
    [
        (RegionLevel.Municipality,
        [
            "gemeente", "gemeenten", "gemeentenaam", "gem", "gem_naam", "gem_nm", "naam gemeente", "woonplaatsgemeente", "vestigingsgemeente", "municipality",
            "municipality_name", "gm_naam", "gm_name", "gemeente_naam",
        ],
        [
            "gemeentecode", "gemcode", "gem_code", "gemeente_code", "gemeentenummer", "gemnr", "gm_code", "municipality_code", "code gemeente",
        ]),
        (RegionLevel.Province, ["provincie", "provincies", "provincienaam", "provincie_naam", "naam provincie", "prov", "prov_naam", "pv_naam", "province"], ["provinciecode", "provincie_code", "prov_code", "pv_code"]),
        (RegionLevel.Corop,
            ["corop", "corop-gebied", "coropgebied", "corop-gebieden", "coropnaam", "corop_naam", "corop-naam", "corop-regio"], ["coropcode", "corop_code", "corop-code", "cr_code"]),
        (null,
            ["gebied", "gebiedsnaam", "regio", "regio's", "regios", "regionaam", "region", "region_name"],
            ["gwb_code", "gebiedscode", "regiocode", "regio_code", "region_code", "regioncode", "cbs-code", "cbscode"]),
    ];

    internal static IEnumerable<string> Names => Known.SelectMany(k => k.Names);

    internal static IEnumerable<string> Codes => Known.SelectMany(k => k.Codes);

    /// <summary>The level that a heading names; null: none.</summary>
    internal static RegionLevel? LevelOf(string heading) =>
        Known.FirstOrDefault(k => k.Names.Concat(k.Codes).Contains(heading.Trim(), StringComparer.OrdinalIgnoreCase)).Level;

    /// <summary>"Provincie" beside "Gemeente": a region around the one that the row is about.</summary>
    internal static bool IsCoarser(IReadOnlyList<string> headings, int index) =>
        IsRegion(headings[index]) && headings.Any(h => IsRegion(h) && FinenessOf(h) > FinenessOf(headings[index]));

    private static bool IsRegion(string heading) => ColumnRoles.Of(heading) is ColumnRole.Region or ColumnRole.RegionCode;

    private static int FinenessOf(string heading) => LevelOf(heading) switch
    {
        RegionLevel.Province => 0,
        RegionLevel.Corop => 1,
        _ => 2,
    };
}
