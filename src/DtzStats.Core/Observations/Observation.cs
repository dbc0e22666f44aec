using DtzStats.Core.Periods;

namespace DtzStats.Core.Observations;

/// <summary>
/// One value of one measure for one region, one category and one period, with its status and where it was read.
/// Regions, categories and measures are codes of the codelists.
/// </summary>
/// <param name="Value">In the measure's unit, scale applied (jobs, never thousands of jobs); null when missing or confidential.</param>
public sealed record Observation(
    string Measure,
    string Region,
    string Category,
    Period Period,
    decimal? Value,
    ObservationStatus Status,
    Confidentiality Confidentiality,
    SourceLine Source);
