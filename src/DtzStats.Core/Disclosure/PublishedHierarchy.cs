using DtzStats.Core.Classifications;
using DtzStats.Core.Codes;
using DtzStats.Core.Regions;
using DtzStats.Core.Releases;

namespace DtzStats.Core.Disclosure;

/// <summary>
/// What is published, and of which smallest parts each of it consists; a reader knows this, and adds up and subtracts. A part
/// need not be published itself: the country has municipalities that are in none of the tables. Codes with one set of parts are
/// the same thing twice, and sets may overlap, as the groups of sections do.
/// </summary>
/// <param name="Regions">Code of each region, and the codes of its smallest parts; a smallest part consists of itself.</param>
/// <param name="Categories">The same for categories.</param>
public sealed record PublishedHierarchy(
    IReadOnlyDictionary<string, IReadOnlyCollection<string>> Regions,
    IReadOnlyDictionary<string, IReadOnlyCollection<string>> Categories)
{
    /// <summary>
    /// Regions consist of municipalities, categories of divisions (of the section, where it has none). A sector group consists of
    /// the whole of its members, as its figure does.
    /// </summary>
    /// <exception cref="ArgumentException">A region is of a kind whose municipalities are not in the codelists.</exception>
    public static PublishedHierarchy Of(Codelists codelists, IEnumerable<Region> regions, IEnumerable<Category> categories)
    {
        ArgumentNullException.ThrowIfNull(codelists);
        ArgumentNullException.ThrowIfNull(regions);
        ArgumentNullException.ThrowIfNull(categories);
        return new PublishedHierarchy(
            regions.ToDictionary(r => r.Code, r => Municipalities(codelists.Regions, r)),
            categories.ToDictionary(c => c.Code, c => (IReadOnlyCollection<string>)Divisions(codelists.Sbi, c)));
    }

    /// <summary>The same with each composition of a composite region as a region of its own.</summary>
    public static PublishedHierarchy Of(Codelists codelists, IEnumerable<PublishedRegion> regions, IEnumerable<Category> categories)
    {
        ArgumentNullException.ThrowIfNull(regions);
        return Of(codelists, Array.Empty<Region>(), categories) with
        {
            Regions = regions.ToDictionary(r => r.Key, r => (IReadOnlyCollection<string>)[.. r.Municipalities.Select(m => m.Code)]),
        };
    }

    private static IReadOnlyCollection<string> Municipalities(RegionList list, Region region)
    {
        var municipalities = list.All.Where(r => r.Level == RegionLevel.Municipality);
        return region.Level switch
        {
            RegionLevel.Municipality => [region.Code],
            RegionLevel.Composite => [.. list.MembersOf(region).Select(m => m.Code)],
            RegionLevel.Province => [.. municipalities.Where(m => m.Province == region.Code).Select(m => m.Code)],
            RegionLevel.Country => [.. municipalities.Select(m => m.Code)],
            _ => throw new ArgumentException($"Which municipalities '{region.Code}' consists of is not in the codelists.", nameof(region)),
        };
    }

    private static List<string> Divisions(Classification sbi, Category category)
    {
        if (category.Members.Count > 0)
            return [.. category.Members.SelectMany(m => Divisions(sbi, sbi[m])).Distinct()];
        var divisions = sbi.All.Where(c => c.Level == CategoryLevel.Division && c.Parent == category.Code).Select(c => c.Code).ToList();
        return divisions.Count > 0 ? divisions : [category.Code];
    }
}
