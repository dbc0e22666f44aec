namespace DtzStats.Reporting.Claims;

/// <summary>What a claim answers. Two claims of one topic on one series repeat or contradict each other, so one is told. The order is that of a passage.</summary>
internal enum ClaimTopic
{
    Level = 0,
    ChangeSinceBase = 1,
    Comparison = 2,
    Explanation = 3,
    Rank = 4,
    Contribution = 5,
    LastYear = 6,
    Record = 7,
    GreatestChange = 8,
    Share = 9,
    Specialisation = 10,
    LargestSector = 11,
    AverageSize = 12,
    Trend = 13,
}
