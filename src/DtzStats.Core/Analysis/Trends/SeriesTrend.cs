using DtzStats.Core.Datasets;
using DtzStats.Core.Periods;

namespace DtzStats.Core.Analysis.Trends;

/// <summary>The trend of a series, over the years that compare: never across a series break.</summary>
/// <param name="Since">The first year that was asked for.</param>
/// <param name="Break">The last break between figures that were asked for: the years before it are left out. Null: there is none.</param>
/// <param name="Used">The figures that the trend was computed from, in order; all have a value.</param>
public sealed record SeriesTrend(
    Series Series,
    Period Since,
    SeriesBreak? Break,
    IReadOnlyList<Figure> Used,
    TheilSen TheilSen,
    MannKendall MannKendall,
    LogLinear LogLinear)
{
    public int Count => Used.Count;

    public Period? FirstYear => Count > 0 ? Used[0].Period : null;

    public Period? LastYear => Count > 0 ? Used[^1].Period : null;

    /// <summary>That a figure among those used is provisional or estimated.</summary>
    public bool IsProvisional => Used.Any(f => f.IsProvisional);

    /// <summary>The figures used as points, such as <see cref="Outlook"/> takes.</summary>
    public IReadOnlyList<(int Year, decimal Value)> Points => PointsOf(Used);

    /// <summary>
    /// The trend from a year on, up to and including <paramref name="until"/> (null: to its end). Years without a value are
    /// left out; where too few are left the answers say so.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A figure is negative or above 10^15; checks keep such from being loaded.</exception>
    public static SeriesTrend Of(Series series, Period since, Period? until = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        var figures = series.Figures
            .Where(f => f.Value is not null && f.Period >= since && (until is not { } last || f.Period <= last)).ToList();
        var between = figures.Count == 0 ? null : series.Breaks.LastOrDefault(b => b.Separates(figures[0].Period, figures[^1].Period));
        IReadOnlyList<Figure> used = [.. figures.Where(f => between is null || f.Period.Year >= between.Year)];
        var points = PointsOf(used);
        return new SeriesTrend(series, since, between, used, TheilSen.Of(points), MannKendall.Of(points), LogLinear.Of(points));
    }

    private static IReadOnlyList<(int Year, decimal Value)> PointsOf(IReadOnlyList<Figure> figures) =>
        [.. figures.Select(f => (f.Period.Year, f.Value ?? 0))];
}
