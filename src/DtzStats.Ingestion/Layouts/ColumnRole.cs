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
}

internal static class ColumnRoles
{
    private static readonly Dictionary<string, ColumnRole> ByHeading = new(StringComparer.OrdinalIgnoreCase)
    {
        ["gemeente"] = ColumnRole.Region,
        ["gemeentenaam"] = ColumnRole.Region,
        ["gebied"] = ColumnRole.Region,
        ["regio"] = ColumnRole.Region,
        ["regio's"] = ColumnRole.Region,
        ["regios"] = ColumnRole.Region,
        ["region"] = ColumnRole.Region,
        ["municipality"] = ColumnRole.Region,
        ["gemeentecode"] = ColumnRole.RegionCode,
        ["gebiedscode"] = ColumnRole.RegionCode,
        ["regiocode"] = ColumnRole.RegionCode,
        ["region_code"] = ColumnRole.RegionCode,
        ["jaar"] = ColumnRole.Period,
        ["year"] = ColumnRole.Period,
        ["periode"] = ColumnRole.Period,
        ["perioden"] = ColumnRole.Period,
        ["period"] = ColumnRole.Period,
        ["sbi"] = ColumnRole.Category,
        ["sbi2008"] = ColumnRole.Category,
        ["sectie"] = ColumnRole.Category,
        ["sector"] = ColumnRole.Category,
        ["bedrijfstak"] = ColumnRole.Category,
        ["category"] = ColumnRole.Category,
        ["grootheid"] = ColumnRole.MeasureName,
        ["onderwerp"] = ColumnRole.MeasureName,
        ["measure"] = ColumnRole.MeasureName,
        ["waarde"] = ColumnRole.Value,
        ["value"] = ColumnRole.Value,
        ["status"] = ColumnRole.Status,
    };

    internal static ColumnRole? Of(string heading) =>
        ByHeading.TryGetValue(heading.Trim(), out var role) ? role : null;
}
