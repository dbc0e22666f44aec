using DtzStats.Core.Periods;

namespace DtzStats.Core.Analysis;

/// <summary>A series from a base year on, with its changes.</summary>
/// <param name="Since">The year that was asked for.</param>
/// <param name="Base">The base year: the first from <paramref name="Since"/> on that has a value; null if none has.</param>
/// <param name="Points">One for each year of the series from <paramref name="Since"/> on.</param>
public sealed record Trend(Series Series, Period Since, Period? Base, IReadOnlyList<TrendPoint> Points)
{
    /// <summary>The vintages of the years that it has, in ordinal order of their labels.</summary>
    public IReadOnlyList<string> Vintages => Points.Count == 0 ? [] : Series.Vintages(First, Last);

    /// <summary>That the source revises all years with each delivery, yet the years that it has come from different ones.</summary>
    public bool MixesVintages => Points.Count > 0 && Series.MixesVintages(First, Last);

    private int First => Points[0].Figure.Period.Year;

    private int Last => Points[^1].Figure.Period.Year;

    /// <summary>The trend of the series from a year on, up to and including <paramref name="until"/> (null: to its end).</summary>
    public static Trend Of(Series series, Period since, Period? until = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        var figures = series.Figures.Where(f => f.Period >= since && (until is not { } last || f.Period <= last)).ToList();
        var start = figures.FirstOrDefault(f => f.Value is not null);
        var points = figures.Select(f => Point(series, f, start));
        return new Trend(series, since, start?.Period, [.. points]);
    }

    private static TrendPoint Point(Series series, Figure figure, Figure? start)
    {
        var previous = new Period(figure.Period.Year - 1);
        Answer SinceBase(Func<decimal, decimal, Answer> comparison) =>
            start is null ? Answer.Without(figure.Reason) : series.Compare(start.Period, figure.Period, comparison);
        return new TrendPoint(
            figure,
            series.Compare(previous, figure.Period, Change.Difference),
            series.Compare(previous, figure.Period, Change.Percent),
            SinceBase(Change.Difference),
            SinceBase(Change.Index),
            SinceBase((from, to) => Change.CompoundAnnualGrowth(from, to, figure.Period.Year - start!.Period.Year)));
    }
}
