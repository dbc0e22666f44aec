namespace DtzStats.Core.Analysis.Trends;

/// <summary>What a test at 5 % says of the direction of a series.</summary>
public enum TrendVerdict
{
    /// <summary>There are so few points that no order of them could fall below 5 %, even without ties: under five.</summary>
    TooShort = 0,

    /// <summary>The order of the values may well be chance; that is an answer, not the lack of one.</summary>
    NoClearTrend = 1,

    Up = 2,

    Down = 3,
}
