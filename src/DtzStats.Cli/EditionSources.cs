using DtzStats.Cli.Publishing;
using DtzStats.Core.Analysis;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;
using DtzStats.Reporting.Editions;
using DtzStats.Storage;

namespace DtzStats.Cli;

/// <summary>Finds the datasets that an edition is made from.</summary>
internal static class EditionSources
{
    private static readonly string[] HeadlineMeasures = ["jobs", "establishments"];

    /// <summary>
    /// The headline comes from the dataset that was asked for, or else from one with both measures in both years:
    /// official before illustrative, then more years.
    /// </summary>
    /// <param name="region">What the edition is about; null: the Dutch TechZone.</param>
    /// <exception cref="CommandException">There is no such dataset.</exception>
    internal static EditionRequest Find(Session session, PublishedStore store, string? wanted, Period since, Period? year, Region? region = null)
    {
        region ??= session.Codelists.Regions.Techzone;
        var views = store.Vintages.All().Select(v => v.Dataset).Distinct().Order(StringComparer.Ordinal)
            .Select(dataset => ViewOf(session, store, dataset, region)).OfType<DatasetView>().ToList();
        var able = views.Select(v => (View: v, Year: year ?? LastYear(v, region)))
            .Where(c => c.Year is { } last && CanTell(c.View, session, region, since, last))
            .OrderBy(c => c.View.Source.Kind).ThenByDescending(c => c.Year)
            .Where(c => wanted is null || c.View.Source.Dataset == wanted)
            .ToList();
        if (able.Count == 0)
            throw Nothing(wanted, region, since, year, views);
        var (view, chosenYear) = able[0];
        // Other illustrative figures do not belong beside official ones.
        var others = views.Where(v => v != view && !v.Source.IsIllustrative).ToList();
        var used = others.Prepend(view).SelectMany(v => v.Observations).Select(o => (o.Source.Dataset, o.Source.Vintage)).ToHashSet();
        var vintages = store.Vintages.All().Where(v => used.Contains((v.Dataset, v.Label)))
            .OrderBy(v => v.Dataset != view.Source.Dataset).ThenBy(v => v.Number).ToList();
        return new EditionRequest(region, view, others, vintages, session.Codelists, since, chosenYear!.Value, session.Language)
        {
            Release = session.Choice.Reference,
            Boundaries = BoundaryFiles.Find(session),
        };
    }

    private static DatasetView? ViewOf(Session session, PublishedStore store, string dataset, Region region)
    {
        var list = session.Codelists.Regions;
        List<string> regions = [.. ReferenceRegions.Candidates(region, list).Prepend(region).SelectMany(r => list.MembersOf(r)).Select(r => r.Code).Distinct()];
        var measures = session.Codelists.Measures.All.Where(m => m.PartOf is null).Select(m => m.Code).ToList();
        return store.View(new ObservationQuery(dataset, measures, regions));
    }

    /// <summary>Of the region itself: a country may have figures of later years.</summary>
    private static Period? LastYear(DatasetView view, Region region) =>
        HeadlineMeasures.Select(code => view.LastPeriod(code, region)).Min() is { } last ? last : null;

    private static bool CanTell(DatasetView view, Session session, Region region, Period since, Period year) =>
        since < year && HeadlineMeasures.All(code =>
        {
            var series = view.SeriesOf(session.Codelists.Measures.Find(code)!, region, session.Codelists.Sbi.Total);
            return series.At(since)?.Value is not null && series.At(year)?.Value is not null;
        });

    private static CommandException Nothing(string? wanted, Region region, Period since, Period? year, List<DatasetView> views)
    {
        var (dutch, english) = region.Level == RegionLevel.Composite ? ($"de {region.Name.Dutch}", $"the {region.Name.English}") : (region.Name.Dutch, region.Name.English);
        var loaded = string.Join(", ", views.Select(v => v.Source.Dataset));
        return CommandException.Usage(
            $"{wanted ?? "geen geladen bron"} heeft {(wanted is null ? "" : "geen ")}banen en vestigingen van {dutch} in {since} en {year?.ToString() ?? "een later jaar"} (geladen: {loaded}); laad een reeks met dtzstats import, of kies andere jaren met --since en --year",
            $"{wanted ?? "no loaded dataset"} has {(wanted is null ? "" : "no ")}jobs and establishments of {english} in {since} and {year?.ToString() ?? "a later year"} (loaded: {loaded}); load a series with dtzstats import, or choose other years by --since and --year");
    }
}
