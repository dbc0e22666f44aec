using DtzStats.Core.Analysis;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;

namespace DtzStats.Cli.Commands;

/// <summary>The region that another is compared with, where none is named: the largest that the dataset has.</summary>
internal static class ReferenceRegion
{
    private const string Netherlands = "NL01";

    /// <summary>The country, the province, the Dutch TechZone; not the region itself.</summary>
    internal static IReadOnlyList<Region> Candidates(Region region, RegionList regions)
    {
        List<string?> codes = [Netherlands, region.Province, regions.MembersOf(regions.Techzone).Contains(region) ? regions.Techzone.Code : null];
        return [.. codes.OfType<string>().Where(c => c != region.Code).Select(c => regions[c])];
    }

    /// <summary>The first candidate of which the dataset has a total in the year; null where there is none.</summary>
    internal static Region? Find(SeriesRequest request, DatasetView view, IReadOnlyList<Region> candidates, Period year) =>
        candidates.FirstOrDefault(r => view.SeriesOf(request.Measure, r, request.Category, request.Membership).At(year)?.Value is not null);

    /// <summary>The first candidate of which the dataset has a total in the year.</summary>
    /// <exception cref="CommandException">It has none.</exception>
    internal static Region Choose(SeriesRequest request, DatasetView view, IReadOnlyList<Region> candidates, Period year) =>
        Find(request, view, candidates, year)
        ?? throw CommandException.Usage(
            $"{view.Source.Dataset} heeft geen groter gebied om mee te vergelijken; noem er een met --with",
            $"{view.Source.Dataset} has no larger region to compare with; name one by --with");
}
