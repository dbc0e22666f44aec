using DtzStats.Core.Analysis;
using DtzStats.Core.Datasets;
using DtzStats.Core.Observations;

namespace DtzStats.Core.Tests.Analysis.Profiles;

/// <summary>Two municipalities with two sections each, 2016-2018, in a dataset of the sample's codelists.</summary>
internal static class Regions
{
    internal static DatasetView View(params SeriesBreak[] breaks) => new(Sample.Source(false, breaks), Sample.Codelists, [.. Observations]);

    internal static IEnumerable<Observation> Observations =>
    [
        .. Of("GM0114", "B", 10, 12, 20), .. Of("GM0114", "C", 90, 88, 80), .. Of("GM0118", "B", 30, 30, 30), .. Of("GM0118", "C", 70, 80, 90),
    ];

    private static IEnumerable<Observation> Of(string region, string category, params int[] values) =>
        values.Select((v, i) => Sample.Observation(region, category, 2016 + i, v));
}
