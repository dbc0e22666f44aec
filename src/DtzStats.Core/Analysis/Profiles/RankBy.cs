namespace DtzStats.Core.Analysis.Profiles;

/// <summary>What a ranking goes by; the largest is first.</summary>
public enum RankBy
{
    /// <summary>The value in the last year.</summary>
    Value = 0,

    /// <summary>The change between the years, in the unit of the measure.</summary>
    Change = 1,

    /// <summary>The change in per cent.</summary>
    Growth = 2,
}
