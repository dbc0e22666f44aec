using DtzStats.Core.Datasets;
using DtzStats.Core.Periods;

namespace DtzStats.Core.Analysis.Chains;

/// <summary>An index over figures that do not compare as they are, and how it was made.</summary>
/// <param name="From">What it was made of: the one series, or the older and the more recent one.</param>
/// <param name="Since">The first year that was asked for.</param>
/// <param name="Base">The year of which the index is 100: the first from <paramref name="Since"/> on that has a value; null if none has.</param>
/// <param name="Overlap">The year in which two series were joined; null where there was but one.</param>
/// <param name="LeftOut">The breaks of which the change was left out, by year.</param>
/// <param name="Points">One for each year, in order.</param>
public sealed record ChainedSeries(
    ChainMethod Method,
    IReadOnlyList<Series> From,
    Period Since,
    Period? Base,
    Overlap? Overlap,
    IReadOnlyList<SeriesBreak> LeftOut,
    IReadOnlyList<ChainedPoint> Points);
