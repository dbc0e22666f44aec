using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Profiles;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;

namespace DtzStats.Cli.Commands;

/// <summary>The municipalities of a region, to be ranked.</summary>
internal static class RankedMunicipalities
{
    /// <summary>
    /// The members of a composite region, those without figures too; of a province or the country those that exist in the last
    /// year and of which the dataset has figures: three hundred rows of nothing tell no one anything.
    /// </summary>
    internal static RankedParts Of(Session session, SeriesRequest request, Region region)
    {
        var regions = session.Codelists.Regions;
        var isComposite = region.Level == RegionLevel.Composite;
        List<Region> municipalities = isComposite ? [.. regions.MembersOf(region)]
            : [.. regions.All.Where(r => r.Level == RegionLevel.Municipality && (region.Level == RegionLevel.Country || r.Province == region.Code))];
        if (municipalities.Count == 0)
            throw CommandException.Usage(
                $"{region.Name.Dutch} heeft geen gemeenten om op volgorde te zetten; --of sectors zet de bedrijfstakken op volgorde",
                $"{region.Name.English} has no municipalities to rank; --of sectors ranks its industries");
        var view = (request with { Regions = municipalities }).View(session, [region], []);
        List<Series> series = [.. municipalities.Select(m => view.SeriesOf(request.Measure, m, request.Category))];
        return isComposite ? RankedParts.Of(series, (_, _) => RankedWhole.Known with { Series = view.SeriesOf(request.Measure, region, request.Category) })
            : Existing(request, view.SeriesOf(request.Measure, region, request.Category), series);
    }

    private static RankedParts Existing(SeriesRequest request, Series whole, List<Series> ever)
    {
        var years = ever.SelectMany(s => s.Figures).Where(f => f.Value is not null && f.Period >= request.Since && !(f.Period > request.Until)).Select(f => f.Period).ToList();
        if (years.Count == 0)
            return new RankedParts([], [], (_, _) => RankedWhole.Known);
        var existing = ever.Where(s => s.Region.ExistsIn(years.Max())).ToList();
        var there = existing.Where(s => s.Figures.Any(f => f.Value is not null)).ToList();
        // One that came of a merger has no earlier years, and must not take them from the others.
        var lasting = there.Where(s => s.Region.ExistsIn(years.Min())).ToList();
        return new RankedParts(there, lasting.Count > 0 ? lasting : there, (from, to) => WholeOf(whole, existing, there, from, to));
    }

    private static RankedWhole WholeOf(Series whole, List<Series> existing, List<Series> there, Period from, Period to)
    {
        var (name, lacking) = (whole.Region.Name, existing.Count - there.Count);
        if (lacking > 0)
            return new(NoAnswer.Incomplete, [new(
                $"geen bijdragen: van {lacking} van de {existing.Count} gemeenten in {name.Dutch} zijn er geen cijfers",
                $"no contributions: of {lacking} of the {existing.Count} municipalities in {name.English} there are no figures")]);
        return !PublishedWhole.Contradicts(whole, there, from, to) ? RankedWhole.Known
            : new(NoAnswer.Incomplete, [new(
                $"geen bijdragen: de gemeenten tellen niet op tot het cijfer van {name.Dutch}",
                $"no contributions: the municipalities do not add up to the figure of {name.English}")]);
    }
}
