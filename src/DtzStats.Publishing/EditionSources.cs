using DtzStats.Core.Analysis;
using DtzStats.Core.Codes;
using DtzStats.Core.Languages;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;
using DtzStats.Reporting.Editions;
using DtzStats.Storage;

namespace DtzStats.Publishing;

/// <summary>Finds the datasets that an edition is made from.</summary>
public static class EditionSources
{
    private static readonly string[] HeadlineMeasures = ["jobs", "establishments"];

    /// <summary>
    /// The headline comes from the dataset that was asked for, or else from one with both measures in both years:
    /// official before illustrative, then more years. Null where there is none such.
    /// </summary>
    /// <param name="region">What the edition is about; null: the Dutch TechZone.</param>
    public static EditionRequest? Find(PublishedStore store, Language language, string? wanted, Period since, Period? year, Region? region = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        region ??= store.Codelists.Regions.Techzone;
        var views = store.Vintages.All().Select(v => v.Dataset).Distinct().Order(StringComparer.Ordinal)
            .Select(dataset => ViewOf(store, dataset, region)).OfType<DatasetView>().ToList();
        var able = views.Select(v => (View: v, Year: year ?? LastYear(v, region)))
            .Where(c => c.Year is { } last && CanTell(c.View, store.Codelists, region, since, last))
            .OrderBy(c => c.View.Source.Kind).ThenByDescending(c => c.Year)
            .Where(c => wanted is null || c.View.Source.Dataset == wanted)
            .ToList();
        if (able.Count == 0)
            return null;
        var (view, chosenYear) = able[0];
        // Other illustrative figures do not belong beside official ones.
        var others = views.Where(v => v != view && !v.Source.IsIllustrative && HasFigures(v, since, chosenYear!.Value)).ToList();
        var used = others.Prepend(view).SelectMany(v => v.Observations).Select(o => (o.Source.Dataset, o.Source.Vintage)).ToHashSet();
        var vintages = store.Vintages.All().Where(v => used.Contains((v.Dataset, v.Label)))
            .OrderBy(v => v.Dataset != view.Source.Dataset).ThenBy(v => v.Number).ToList();
        return new EditionRequest(region, view, others, vintages, store.Codelists, since, chosenYear!.Value, language) { Release = store.Reference };
    }

    private static DatasetView? ViewOf(PublishedStore store, string dataset, Region region)
    {
        var list = store.Codelists.Regions;
        List<string> regions = [.. ReferenceRegions.Candidates(region, list).Prepend(region).SelectMany(r => list.MembersOf(r)).Select(r => r.Code).Distinct()];
        var measures = store.Codelists.Measures.All.Where(m => m.PartOf is null).Select(m => m.Code).ToList();
        return store.View(new ObservationQuery(dataset, measures, regions));
    }

    /// <summary>A source that ended before the base year has nothing to show.</summary>
    private static bool HasFigures(DatasetView view, Period since, Period year) =>
        view.Observations.Any(o => o.Value is not null && o.Period >= since && o.Period <= year);

    /// <summary>Of the region itself: a country may have figures of later years.</summary>
    private static Period? LastYear(DatasetView view, Region region) =>
        HeadlineMeasures.Select(code => view.LastPeriod(code, region)).Min() is { } last ? last : null;

    private static bool CanTell(DatasetView view, Codelists codelists, Region region, Period since, Period year) =>
        since < year && HeadlineMeasures.All(code =>
        {
            var series = view.SeriesOf(codelists.Measures.Find(code)!, region, codelists.Sbi.Total);
            return series.At(since)?.Value is not null && series.At(year)?.Value is not null;
        });
}
