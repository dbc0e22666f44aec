using DtzStats.Core.Codes;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;

namespace DtzStats.Core.Releases;

/// <summary>
/// A region as tables of it are published: a composite region has as many as it had compositions, since a reader can ask for each
/// and subtract one from another.
/// </summary>
/// <param name="Key">Its code; of a composition that is not the present one, with the codes of its members behind it.</param>
/// <param name="Municipalities">Those that it consists of.</param>
public sealed record PublishedRegion(string Key, Region Region, Membership Membership, IReadOnlyList<Region> Municipalities)
{
    /// <summary>The key of a region with the members that it has in this composition.</summary>
    /// <param name="membership">One that is the same in all years; for a year of a region as it was, that of the year.</param>
    public static string KeyOf(RegionList regions, Region region, Membership membership)
    {
        ArgumentNullException.ThrowIfNull(regions);
        ArgumentNullException.ThrowIfNull(region);
        if (region.Level != RegionLevel.Composite)
            return region.Code;
        var members = regions.MembersOf(region, membership);
        return members.SequenceEqual(regions.MembersOf(region)) ? region.Code : $"{region.Code}:{string.Join('+', members.Select(m => m.Code))}";
    }

    /// <summary>
    /// All that can be made of observations on some regions: municipalities, provinces and the country where they are observed,
    /// composite regions where a member is. Other kinds (COROP areas, parts of the country) are left out: which municipalities
    /// they consist of is not known, so what they tell of a hidden cell cannot be judged.
    /// </summary>
    /// <param name="observed">Codes.</param>
    /// <param name="years">In which something is observed.</param>
    public static IReadOnlyList<PublishedRegion> All(Codelists codelists, IReadOnlySet<string> observed, IReadOnlyCollection<Period> years)
    {
        ArgumentNullException.ThrowIfNull(codelists);
        ArgumentNullException.ThrowIfNull(observed);
        ArgumentNullException.ThrowIfNull(years);
        var list = codelists.Regions;
        // One that ended before the first year or began after the last is no part of anything that is published.
        var municipalities = list.All.Where(r => r.Level == RegionLevel.Municipality && years.Any(r.ExistsIn)).ToList();
        return [.. list.All.SelectMany(Of)];

        IEnumerable<PublishedRegion> Of(Region region) => region.Level switch
        {
            RegionLevel.Composite => Compositions(list, region, years).Where(c => c.Municipalities.Any(m => observed.Contains(m.Code))),
            _ when !observed.Contains(region.Code) => [],
            RegionLevel.Municipality => [Single(region, [region])],
            RegionLevel.Province => [Single(region, municipalities.Where(m => m.Province == region.Code))],
            RegionLevel.Country => [Single(region, municipalities)],
            _ => [],
        };
    }

    private static PublishedRegion Single(Region region, IEnumerable<Region> parts) =>
        new(region.Code, region, Membership.Present, [.. parts]);

    private static IEnumerable<PublishedRegion> Compositions(RegionList list, Region region, IReadOnlyCollection<Period> years) => years
        .Order().Select(Membership.In).Prepend(Membership.Present)
        .Select(m => new PublishedRegion(KeyOf(list, region, m), region, m, list.MembersOf(region, m)))
        .Where(r => r.Municipalities.Count > 0)
        .DistinctBy(r => r.Key);
}
