namespace DtzStats.Core.Analysis;

/// <summary>One year of a trend.</summary>
/// <param name="Change">Against the year before, in the unit of the measure.</param>
/// <param name="PercentChange">Against the year before, in per cent.</param>
/// <param name="ChangeSinceBase">Against the base year, in the unit of the measure.</param>
/// <param name="Index">The base year is 100.</param>
/// <param name="AnnualGrowth">Compound annual growth rate since the base year, in per cent a year.</param>
public sealed record TrendPoint(
    Figure Figure,
    Answer Change,
    Answer PercentChange,
    Answer ChangeSinceBase,
    Answer Index,
    Answer AnnualGrowth);
