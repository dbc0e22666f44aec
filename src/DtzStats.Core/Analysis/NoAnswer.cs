namespace DtzStats.Core.Analysis;

/// <summary>Why a figure or an indicator has no value.</summary>
public enum NoAnswer
{
    /// <summary>It has one.</summary>
    None = 0,

    /// <summary>The source has no value for it.</summary>
    Missing = 1,

    /// <summary>The source withholds it, or a part of it.</summary>
    Confidential = 2,

    /// <summary>It is a sum of which a part is missing; a sum is never taken over what happens to be there.</summary>
    Incomplete = 3,

    /// <summary>It compares with a year for which there is no value.</summary>
    NothingToCompare = 4,

    /// <summary>It compares with a value of zero.</summary>
    ZeroBase = 5,

    /// <summary>A series break lies between the two years.</summary>
    SeriesBreak = 6,

    /// <summary>It would compare a year with itself.</summary>
    SameYear = 7,

    /// <summary>There are fewer points than it takes.</summary>
    TooFewPoints = 8,

    /// <summary>A value is zero, and has no logarithm.</summary>
    ZeroValue = 9,

    /// <summary>The whole, of which it would be a part, is zero.</summary>
    ZeroWhole = 10,

    /// <summary>The region that it compares with has nothing of it.</summary>
    ZeroReference = 11,

    /// <summary>There is no change to be divided.</summary>
    NoChange = 12,

    /// <summary>All values are equal, so that nothing can be told apart.</summary>
    NoVariation = 13,

    /// <summary>It is larger than a number here can be: what a trend leads to when it is continued too far.</summary>
    TooLarge = 14,

    /// <summary>There is no region to compare it with.</summary>
    NoReference = 15,

    /// <summary>It is an average, which does not add up to a whole.</summary>
    NotAdditive = 16,

    /// <summary>The number to divide by is zero: no establishments, no average of them.</summary>
    ZeroDivisor = 17,

    /// <summary>The parts overlap, so that they make up no whole.</summary>
    Overlap = 18,

    /// <summary>It is what rounded parts leave of a rounded whole, and too coarse for what is asked of it.</summary>
    TooCoarse = 19,
}
