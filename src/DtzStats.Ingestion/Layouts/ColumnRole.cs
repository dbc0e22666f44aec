namespace DtzStats.Ingestion.Layouts;

/// <summary>What a column holds.</summary>
internal enum ColumnRole
{
    Region,
    RegionCode,
    Period,
    Category,
    MeasureName,
    Value,
    Status,
    Unit,

    /// <summary>Known, and of no use: a serial number, a title beside its code.</summary>
    Nothing,
}

internal static class ColumnRoles
{
    private static readonly Dictionary<string, ColumnRole> ByHeading = new(StringComparer.OrdinalIgnoreCase);

    private static readonly (ColumnRole Role, string[] Headings)[] Known =
    [
        (ColumnRole.Region, [.. RegionHeadings.Names]),
        (ColumnRole.RegionCode, [.. RegionHeadings.Codes]),
        (ColumnRole.Period, ["jaar", "year", "periode", "perioden", "period", "peiljaar", "verslagjaar", "reference_year", "peildatum"]),
        (ColumnRole.Category,
        [
            "sbi", "sbi2008", "sbi 2008", "sbi-code", "sbicode", "sbi_code", "sectie", "sector", "bedrijfstak", "bedrijfstakken", "category", "industry", "activiteit",
            "activiteitcode", "activity", "bedrijfstakken/branches (sbi 2008)", "bedrijfstakkenbranchessbi2008", "bedrijfstakken sbi2008", "economische activiteit",
            "economische activiteiten (sbi 2008)", "hoofdactiviteit", "sbi_sectie", "sbi sectie",
        ]),
        (ColumnRole.MeasureName, ["grootheid", "onderwerp", "onderwerpen", "onderwerpen_1", "onderwerpen_2", "measure", "variabele", "indicator", "variable"]),
        (ColumnRole.Value, ["waarde", "value", "aantal", "cijfer", "obs_value"]),
        (ColumnRole.Status, ["status", "obs_status"]),
        (ColumnRole.Unit, ["eenheid", "unit", "unit_measure"]),
        (ColumnRole.Nothing, ["id", "volgnummer", "nr"]),
    ];

    static ColumnRoles()
    {
        foreach (var (role, headings) in Known)
            foreach (var heading in headings)
                ByHeading.Add(heading, role);
    }

    internal static ColumnRole? Of(string heading) =>
        ByHeading.TryGetValue(heading.Trim(), out var role) ? role : null;
}
