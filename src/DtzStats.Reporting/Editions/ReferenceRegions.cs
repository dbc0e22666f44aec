using DtzStats.Core.Regions;

namespace DtzStats.Reporting.Editions;

/// <summary>What the region of a report is compared with, where its dataset has that too.</summary>
public static class ReferenceRegions
{
    /// <summary>
    /// The country, the provinces that the region lies in by code, and of a single member of the Dutch TechZone the Dutch TechZone;
    /// in this order, so that the first one of which there are figures is the widest.
    /// </summary>
    public static IReadOnlyList<Region> Candidates(Region region, RegionList regions)
    {
        ArgumentNullException.ThrowIfNull(region);
        ArgumentNullException.ThrowIfNull(regions);
        var provinces = regions.MembersOf(region).Select(m => m.Province).OfType<string>().Distinct().Order(StringComparer.Ordinal).Select(code => regions[code]);
        var techzone = regions.MembersOf(regions.Techzone).Where(m => m.Code == region.Code).Select(_ => regions.Techzone);
        return [.. regions.All.Where(r => r.Level == RegionLevel.Country).Concat(provinces).Concat(techzone).Where(r => r.Code != region.Code)];
    }
}
