using DtzStats.Core.Datasets;
using DtzStats.Core.Periods;

namespace DtzStats.Storage;

/// <summary>Which dataset answers a question, and which others could.</summary>
/// <param name="Chosen">Null where none can.</param>
/// <param name="Others">In order of preference.</param>
public sealed record DatasetChoice(SourceDescription? Chosen, IReadOnlyList<SourceDescription> Others)
{
    /// <summary>
    /// Of the datasets with values from a year on: official before illustrative, more of the regions before fewer, more years before fewer, then by code.
    /// Illustrative figures are thus an answer only where there is no other or where they are asked for.
    /// </summary>
    public static DatasetChoice For(Store store, string measure, IReadOnlyCollection<string> regions, Period since)
    {
        ArgumentNullException.ThrowIfNull(store);
        return Of(store.Observations.CoverageOf(measure, regions), since, dataset => store.Vintages.Latest(dataset)!.Source);
    }

    /// <summary>The same, of what is known of the measure and the regions already.</summary>
    /// <param name="sourceOf">The latest description of a dataset.</param>
    public static DatasetChoice Of(IEnumerable<Coverage> coverage, Period since, Func<string, SourceDescription> sourceOf)
    {
        List<SourceDescription> ranked = [.. coverage
            .Select(c => (c.Dataset, c.Region, Years: c.Years.Where(y => y >= since).ToHashSet()))
            .Where(c => c.Years.Count > 0)
            .GroupBy(c => c.Dataset)
            .Select(g => (Dataset: g.Key, Source: sourceOf(g.Key), Regions: g.Count(), Years: g.SelectMany(c => c.Years).Distinct().Count()))
            .OrderBy(c => c.Source.Kind).ThenByDescending(c => c.Regions).ThenByDescending(c => c.Years).ThenBy(c => c.Dataset, StringComparer.Ordinal)
            .Select(c => c.Source)];
        return new DatasetChoice(ranked.FirstOrDefault(), [.. ranked.Skip(1)]);
    }
}
