namespace DtzStats.Core.Analysis.Chains;

/// <summary>One year of a chained series.</summary>
/// <param name="From">The series that the figure is from, and so the dataset.</param>
/// <param name="Figure">As the source has it, not brought to another level.</param>
/// <param name="Index">The base year is 100.</param>
/// <param name="CountedYears">How many years of change the index holds; those left out do not count.</param>
/// <param name="AnnualGrowth">
/// Compound annual growth rate since the base year over the counted years, <c>100 ((index / 100)^(1 / years) - 1)</c>, in per
/// cent a year; series break where all years since were left out.
/// </param>
public sealed record ChainedPoint(Series From, Figure Figure, Answer Index, int CountedYears, Answer AnnualGrowth)
{
    internal static ChainedPoint Of(Series from, Figure figure, Answer index, int countedYears, bool isBase) => new(
        from,
        figure,
        index,
        countedYears,
        index.Value is not { } value ? Answer.Without(index.Reason)
            : countedYears == 0 && !isBase ? Answer.Without(NoAnswer.SeriesBreak)
            : Change.CompoundAnnualGrowth(100, value, countedYears));
}
