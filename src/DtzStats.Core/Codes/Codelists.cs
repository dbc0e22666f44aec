using DtzStats.Core.Classifications;
using DtzStats.Core.Measures;
using DtzStats.Core.Regions;

namespace DtzStats.Core.Codes;

/// <summary>Everything that a code in a file or on the command line can mean.</summary>
public sealed record Codelists(
    RegionList Regions,
    Classification Sbi,
    IReadOnlyList<SectorGroup> SectorGroups,
    MeasureList Measures)
{
    /// <summary>The industry, or the sector group as one, that a code, alias or title means; null where there is none.</summary>
    public Category? FindCategory(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Sbi.Find(name) ?? SectorGroups.FirstOrDefault(g => g.Code.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase))?.AsCategory();
    }
}
