namespace DtzStats.Core.Analysis.Trends;

/// <summary>A year to come as the trend of the past would have it; no forecast.</summary>
/// <param name="Value">In the unit of the values; too large where no decimal can hold it.</param>
/// <param name="PredictionInterval">At 95 %, in the unit of the values.</param>
public sealed record ContinuedTrendYear(int Year, Answer Value, Interval PredictionInterval);
