using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Chains;
using DtzStats.Core.Datasets;

namespace DtzStats.Core.Tests.Analysis.Chains;

/// <summary>Series to be chained, and what came of it.</summary>
internal static class Chained
{
    internal static Series Series(string dataset, (int Year, decimal? Value)[] values, params int[] breaks) =>
        new DatasetView(
            Sample.Source(false, [.. breaks.Select(y => new SeriesBreak(y, [], [], Sample.Same("breuk")))]) with { Dataset = dataset },
            Sample.Codelists,
            [.. values.Select(v => Sample.Observation("GM0114", "A-U", v.Year, v.Value))])
            .SeriesOf(Sample.Jobs, Sample.Emmen, Sample.Total);

    internal static IEnumerable<decimal?> Indexes(this ChainedSeries chain) =>
        chain.Points.Select(p => p.Index.Value is { } value ? Math.Round(value, 10) : (decimal?)null);
}
