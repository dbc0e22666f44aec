using DtzStats.Core.Analysis.Trends;
using DtzStats.Core.Periods;

namespace DtzStats.Core.Analysis.Profiles;

/// <summary>A series between two years: what it was, what it became, and how it got there.</summary>
/// <param name="Start">The figure of the first year; null where the series does not have that year, and so is the end.</param>
/// <param name="Change">In the unit of the measure.</param>
/// <param name="Percent">In per cent of the start.</param>
/// <param name="Index">The first year is 100.</param>
/// <param name="AnnualGrowth">Compound annual growth rate, in per cent a year.</param>
/// <param name="Verdict">Of the exact Mann-Kendall test on the years from the first to the last, after the last series break.</param>
public sealed record SeriesChange(
    Series Series, Figure? Start, Figure? End, Answer Change, Answer Percent, Answer Index, Answer AnnualGrowth, TrendVerdict Verdict)
{
    /// <summary>No answer where the years are the same, where either year has no value or a series break lies between them; see <see cref="Analysis.Change"/> for the formulas.</summary>
    public static SeriesChange Of(Series series, Period from, Period to)
    {
        ArgumentNullException.ThrowIfNull(series);
        Answer Compared(Func<decimal, decimal, Answer> comparison) =>
            from == to ? Answer.Without(NoAnswer.SameYear) : series.Compare(from, to, comparison);
        return new SeriesChange(
            series,
            series.At(from),
            series.At(to),
            Compared(Analysis.Change.Difference),
            Compared(Analysis.Change.Percent),
            Compared(Analysis.Change.Index),
            Compared((start, end) => Analysis.Change.CompoundAnnualGrowth(start, end, to.Year - from.Year)),
            SeriesTrend.Of(series, from, to).MannKendall.Verdict);
    }
}
