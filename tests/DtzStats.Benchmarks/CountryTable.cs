using DtzStats.Core.Classifications;
using DtzStats.Core.Disclosure;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;
using DtzStats.Ingestion.Codes;

namespace DtzStats.Benchmarks;

/// <summary>
/// Jobs of the whole country as a register could give them: 342 municipalities, the provinces, the DTZ and the country by 100
/// categories (total, groups, sections and divisions) in 10 years. Municipalities, divisions and firms are as unequal as real ones
/// are, and many cells have few firms. The same seed gives the same figures.
/// </summary>
internal sealed class CountryTable
{
    private const int Seed = 20261125;
    private const int Municipalities = 342;
    private const int CategoryCount = 100;
    private const int FirstYear = 2016;
    private const int Years = 10;

    private readonly List<Region> _regions;
    private readonly List<Category> _categories;

    internal CountryTable()
    {
        var codelists = CodelistReader.Read(Repository.PathOf("data", "codelists"));
        var all = codelists.Regions.All.Where(r => r.ValidTo is null).ToList();
        _regions = [.. all.Where(r => r.Level is RegionLevel.Country or RegionLevel.Province or RegionLevel.Composite),
            .. all.Where(r => r.Level == RegionLevel.Municipality).Take(Municipalities)];
        _categories = [.. codelists.Sbi.All.Where(c => c.Code is not ("T" or "U")).OrderBy(c => c.Level).Take(CategoryCount)];
        Hierarchy = PublishedHierarchy.Of(codelists, _regions, _categories);
        var random = new Random(Seed);
        var municipalities = _regions.Where(r => r.Level == RegionLevel.Municipality).Select(r => r.Code).ToHashSet();
        var sizes = municipalities.ToDictionary(m => m, _ => Math.Exp(Normal(random) * 0.9));
        var divisions = Hierarchy.Categories.Values.SelectMany(p => p).Distinct().ToDictionary(d => d, _ => Math.Exp((Normal(random) * 1.5) + 2));
        Cells = [.. Enumerable.Range(FirstYear, Years).SelectMany(y => Year(new Period(y), sizes, divisions, random))];
    }

    internal PublishedHierarchy Hierarchy { get; }

    internal IReadOnlyList<TableCell> Cells { get; }

    private List<TableCell> Year(Period period, Dictionary<string, double> sizes, Dictionary<string, double> divisions, Random random)
    {
        var leaves = sizes.ToDictionary(s => s.Key, s => divisions.ToDictionary(d => d.Key, d => Cell(s.Value * d.Value, random)));
        var cells = new List<TableCell>();
        foreach (var region in _regions)
        {
            var parts = Hierarchy.Regions[region.Code].Where(leaves.ContainsKey).Select(p => leaves[p]).ToList();
            foreach (var category in _categories)
            {
                var counts = Hierarchy.Categories[category.Code].SelectMany(d => parts.Select(p => p[d])).ToList();
                cells.Add(new TableCell(
                    new CellKey(region.Code, category.Code, period), counts.Sum(c => c.Jobs), counts.Sum(c => c.Firms), counts.Max(c => c.Largest)));
            }
        }

        return cells;
    }

    /// <summary>Firms of about the expected number, each of a size whose tail falls with the square, as those of firms do.</summary>
    private static (long Jobs, int Firms, long Largest) Cell(double expected, Random random)
    {
        var firms = (int)Math.Max(0, Math.Round(expected + (Normal(random) * Math.Sqrt(expected))));
        var (jobs, largest) = (0L, 0L);
        for (var i = 0; i < firms; i++)
        {
            var size = (long)Math.Min(5000, 1 / Math.Pow(1 - random.NextDouble(), 0.8));
            (jobs, largest) = (jobs + size, Math.Max(largest, size));
        }

        return (jobs, firms, largest);
    }

    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
