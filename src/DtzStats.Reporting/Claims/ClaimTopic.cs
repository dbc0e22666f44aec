namespace DtzStats.Reporting.Claims;

/// <summary>What a claim answers. Two claims of one topic on one series repeat or contradict each other, so one is told.</summary>
internal enum ClaimTopic
{
    Level = 0,
    ChangeSinceBase = 1,
    LastYear = 2,
    Comparison = 3,
    Record = 4,
    Share = 5,
    Specialisation = 6,
    LargestSector = 7,
    Rank = 8,
    Contribution = 9,
    Explanation = 10,
    AverageSize = 11,
    Trend = 12,
}
