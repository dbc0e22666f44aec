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
        var ranked = store.Observations.DatasetsWith(measure, regions, since)
            .Select(c => (Coverage: c, store.Vintages.Latest(c.Dataset)!.Source))
            .OrderBy(c => c.Source.Kind).ThenByDescending(c => c.Coverage.Regions).ThenByDescending(c => c.Coverage.Years).ThenBy(c => c.Coverage.Dataset, StringComparer.Ordinal)
            .Select(c => c.Source)
            .ToList();
        return new DatasetChoice(ranked.FirstOrDefault(), [.. ranked.Skip(1)]);
    }
}
