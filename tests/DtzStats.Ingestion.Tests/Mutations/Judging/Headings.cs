using System.Text.RegularExpressions;

namespace DtzStats.Ingestion.Tests.Mutations.Judging;

/// <summary>What headings say, in the words that publishers use.</summary>
internal static partial class Headings
{
    private static readonly Dictionary<string, Role> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["gemeente"] = Role.Region,
        ["gemeentenaam"] = Role.Region,
        ["regio"] = Role.Region,
        ["regios"] = Role.Region,
        ["regio's"] = Role.Region,
        ["region"] = Role.Region,
        ["municipality"] = Role.Region,
        ["gemeentecode"] = Role.RegionCode,
        ["region_code"] = Role.RegionCode,
        ["gm_code"] = Role.RegionCode,
        ["jaar"] = Role.Period,
        ["year"] = Role.Period,
        ["period"] = Role.Period,
        ["periode"] = Role.Period,
        ["perioden"] = Role.Period,
        ["sbi"] = Role.Category,
        ["sector"] = Role.Category,
        ["category"] = Role.Category,
        ["bedrijfstakkenbranchessbi2008"] = Role.Category,
        ["grootheid"] = Role.MeasureName,
        ["measure"] = Role.MeasureName,
        ["waarde"] = Role.Value,
        ["value"] = Role.Value,
        ["status"] = Role.Status,
        ["valueattribute"] = Role.Status,
        ["id"] = Role.Ignored,
        ["stringvalue"] = Role.Ignored,
        ["sbi-omschrijving"] = Role.Ignored,
    };

    internal static Column? Of(string heading, int scale) =>
        Known.TryGetValue(heading.Trim(), out var role) ? new Column(role)
        : heading.Trim().EndsWith(", mutatie", StringComparison.OrdinalIgnoreCase) ? new Column(Role.Ignored)
        : Lists.Measure(heading) is { } measure ? new Column(Role.Value, measure, scale) : null;

    /// <summary>CBS's open data number their measures: "Vestigingen_1".</summary>
    internal static Column? OfNumbered(string heading, Func<string, string, int> scaleOf) =>
        Numbered().Match(heading) is { Success: true } match && Lists.Measure(match.Groups[1].Value) is { } measure
            ? new Column(Role.Value, measure, scaleOf(heading, measure)) : Of(heading, 1);

    [GeneratedRegex("^(.*)_[0-9]+$")]
    private static partial Regex Numbered();
}
