using DtzStats.Core.Classifications;
using DtzStats.Core.Codes;
using DtzStats.Core.Languages;
using DtzStats.Core.Measures;
using DtzStats.Core.Regions;
using Row = DtzStats.Ingestion.Codes.CodelistFile.Row;

namespace DtzStats.Ingestion.Codes;

/// <summary>Reads the codelists from their folder.</summary>
public static class CodelistReader
{
    /// <exception cref="CodelistException">A file is absent or wrong.</exception>
    public static Codelists Read(string folder) => Read(name => File.OpenRead(Path.Combine(folder, name)));

    /// <summary>The codelists from wherever they are kept.</summary>
    /// <param name="open">Opens the file of a name, such as "regions.csv".</param>
    /// <exception cref="CodelistException">A file is absent or wrong.</exception>
    public static Codelists Read(Func<string, Stream> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        try
        {
            return new Codelists(
                new RegionList(CodelistFile.Read(open, "regions.csv", ToRegion), CodelistFile.Read(open, "region-members.csv", ToRegionMember)),
                new Classification("SBI2008", CodelistFile.Read(open, "sbi2008.csv", ToCategory)),
                SectorGroups(open),
                new MeasureList(CodelistFile.Read(open, "measures.csv", ToMeasure)));
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            throw new CodelistException("codelists", e);
        }
    }

    private static Region ToRegion(Row row) => new(
        row["code"],
        LevelOf(row["level"]),
        Text(row, "name"),
        row.Optional("province"),
        row.Date("valid_from"),
        row.Date("valid_to"),
        row.List("successors", ' '),
        row.List("aliases", '|'));

    private static RegionLevel LevelOf(string text) => text switch
    {
        "country" => RegionLevel.Country,
        "country-part" => RegionLevel.CountryPart,
        "province" => RegionLevel.Province,
        "corop" => RegionLevel.Corop,
        "municipality" => RegionLevel.Municipality,
        "composite" => RegionLevel.Composite,
        _ => throw new FormatException($"'{text}' is no region level."),
    };

    private static RegionMember ToRegionMember(Row row) =>
        new(row["region"], row["member"], row.WholeNumber("first_year"), row.WholeNumber("last_year"));

    private static Category ToCategory(Row row) => new(
        row["code"],
        row["level"] switch
        {
            "total" => CategoryLevel.Total,
            "group" => CategoryLevel.Group,
            "section" => CategoryLevel.Section,
            "division" => CategoryLevel.Division,
            var other => throw new FormatException($"'{other}' is no category level."),
        },
        row.Optional("parent"),
        Text(row, "name"),
        row.List("members", ' '),
        row.List("aliases", '|'));

    private static Measure ToMeasure(Row row) => new(
        row["code"],
        Text(row, "name"),
        Text(row, "unit"),
        Text(row, "definition"),
        row.WholeNumber("decimals") ?? 0,
        row.Optional("part_of"),
        row.List("aliases", '|'),
        row["additive"] switch
        {
            "yes" => true,
            "no" => false,
            var other => throw new FormatException($"'{other}' is neither yes nor no."),
        });

    private static IReadOnlyList<SectorGroup> SectorGroups(Func<string, Stream> open)
    {
        var members = CodelistFile.Read(open, "sector-group-members.csv", row => (
            Group: row["sector_group"],
            Member: new SectorGroupMember(row["category"], row["coverage"] == "partial", Text(row, "note"))));
        return CodelistFile.Read(open, "sector-groups.csv", row => new SectorGroup(
            row["code"],
            Text(row, "name"),
            Text(row, "note"),
            [.. members.Where(m => m.Group == row["code"]).Select(m => m.Member)]));
    }

    private static BilingualText Text(Row row, string column) => new(row[column + "_nl"], row[column + "_en"]);
}
