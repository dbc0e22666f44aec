using DtzStats.Core.Classifications;
using DtzStats.Core.Codes;
using DtzStats.Core.Observations;

namespace DtzStats.Core.Analysis;

/// <summary>What a dataset does not give itself but readers have: sections that were summed from divisions, and totals.</summary>
public static class SummedFigures
{
    /// <summary>
    /// One observation for each summed figure of a region of the dataset that has a value, as it was published. Readers of a file with rounded
    /// and withheld parts could not make it from these.
    /// </summary>
    public static IEnumerable<Observation> Of(DatasetView view, Codelists codelists)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(codelists);
        var given = view.Observations.Select(o => (o.Measure, o.Region, o.Category, o.Period)).ToHashSet();
        var wholes = codelists.Sbi.All.Where(c => c.Level is CategoryLevel.Section or CategoryLevel.Total).ToList();
        var measures = codelists.Measures.All.Where(m => m.IsAdditive && view.Observations.Any(o => o.Measure == m.Code)).ToList();
        var places = view.Observations.Select(o => o.Region).Distinct().Order(StringComparer.Ordinal).Select(r => codelists.Regions.Find(r)).OfType<Regions.Region>().ToList();
        return from measure in measures
               from region in places
               from category in wholes
               from figure in view.SeriesOf(measure, region, category).Figures
               where figure.Value is not null && !given.Contains((measure.Code, region.Code, category.Code, figure.Period))
               select new Observation(
                   measure.Code, region.Code, category.Code, figure.Period, figure.Value, figure.IsProvisional ? ObservationStatus.Provisional : ObservationStatus.Final, Confidentiality.Free, figure.Parts[0].Source);
    }
}
