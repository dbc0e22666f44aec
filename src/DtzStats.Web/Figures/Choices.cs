using DtzStats.Core.Classifications;
using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;
using DtzStats.Core.Measures;
using DtzStats.Core.Regions;
using DtzStats.Web.Releases;

namespace DtzStats.Web.Figures;

/// <summary>What can be chosen of a snapshot.</summary>
internal sealed class Choices(Snapshot snapshot)
{
    /// <summary>The latest description of each dataset, by title.</summary>
    internal IReadOnlyList<SourceDescription> Datasets =>
        [.. snapshot.Vintages.GroupBy(v => v.Dataset).Select(g => g.Last().Source).OrderBy(s => s.Kind).ThenBy(s => s.Dataset, StringComparer.Ordinal)];

    /// <summary>Those that a dataset has.</summary>
    internal IReadOnlyList<Measure> Measures
    {
        get
        {
            var given = Datasets.SelectMany(d => d.Measures.Keys).ToHashSet(StringComparer.Ordinal);
            return [.. snapshot.Codelists.Measures.All.Where(m => given.Contains(m.Code))];
        }
    }

    internal IReadOnlyList<Region> OtherRegions =>
        [.. snapshot.Codelists.Regions.All.Where(r => r.ValidTo is null && r.Level is RegionLevel.Municipality or RegionLevel.Corop).OrderBy(r => r.Name.Dutch, StringComparer.Ordinal)];

    internal IReadOnlyList<(BilingualText Label, IReadOnlyList<Category> Categories)> Sectors =>
    [
        (new("Alles", "All"), [snapshot.Codelists.Sbi.Total]),
        (new("Sectorgroepen", "Sector groups"), [.. snapshot.Codelists.SectorGroups.Select(g => g.AsCategory())]),
        (new("Groepen", "Groups"), [.. snapshot.Codelists.Sbi.All.Where(c => c.Level == CategoryLevel.Group)]),
        (new("Secties (SBI 2008)", "Sections (SBI 2008)"), [.. snapshot.Codelists.Sbi.Sections]),
        (new("Afdelingen (SBI 2008)", "Divisions (SBI 2008)"), [.. snapshot.Codelists.Sbi.All.Where(c => c.Level == CategoryLevel.Division)]),
    ];

    /// <summary>The region, its municipalities, what lies around them, and whatever else was chosen.</summary>
    internal IReadOnlyList<Region> RegionsBeside(IReadOnlyList<Region> chosen)
    {
        var regions = snapshot.Codelists.Regions;
        IEnumerable<Region> around = regions.All.Where(r => r.Level == RegionLevel.Country || (r.Level == RegionLevel.Province && regions.MembersOf(regions.Techzone).Any(m => m.Province == r.Code)));
        return [.. new[] { regions.Techzone }.Concat(regions.MembersOf(regions.Techzone).OrderBy(r => r.Name.Dutch, StringComparer.Ordinal)).Concat(around).Concat(chosen).Distinct()];
    }
}
