using DtzStats.Core.Periods;

namespace DtzStats.Core.Analysis;

/// <summary>A series from a base year on, with its changes.</summary>
/// <param name="Since">The year that was asked for.</param>
/// <param name="Base">The base year: the first from <paramref name="Since"/> on that has a value; null if none has.</param>
/// <param name="Points">One for each year of the series from <paramref name="Since"/> on.</param>
public sealed record Trend(Series Series, Period Since, Period? Base, IReadOnlyList<TrendPoint> Points)
{
    /// <summary>The trend of the series from a year on, up to and including <paramref name="until"/> (null: to its end).</summary>
    public static Trend Of(Series series, Period since, Period? until = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        var figures = series.Figures.Where(f => f.Period >= since && (until is not { } last || f.Period <= last)).ToList();
        var start = figures.FirstOrDefault(f => f.Value is not null);
        var points = figures.Select(f => Point(series, f, series.At(new Period(f.Period.Year - 1)), start));
        return new Trend(series, since, start?.Period, [.. points]);
    }

    private static TrendPoint Point(Series series, Figure figure, Figure? previous, Figure? start) => new(
        figure,
        Compare(series, previous, figure, Change.Difference),
        Compare(series, previous, figure, Change.Percent),
        Compare(series, start, figure, Change.Difference),
        Compare(series, start, figure, Change.Index),
        Compare(series, start, figure, (from, to) => Change.CompoundAnnualGrowth(from, to, figure.Period.Year - start!.Period.Year)));

    /// <summary>Applies a comparison where both values are there and no break lies between them.</summary>
    private static Answer Compare(Series series, Figure? from, Figure to, Func<decimal, decimal, Answer> comparison)
    {
        if (to.Value is not { } end)
            return Answer.Without(to.Reason);
        if (from?.Value is not { } start)
            return Answer.Without(NoAnswer.NothingToCompare);
        return series.Breaks.Any(b => b.Separates(from.Period, to.Period))
            ? Answer.Without(NoAnswer.SeriesBreak)
            : comparison(start, end);
    }
}
