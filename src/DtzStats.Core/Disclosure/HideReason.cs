namespace DtzStats.Core.Disclosure;

/// <summary>Why a cell is hidden; where several rules hide it, the first of these.</summary>
public enum HideReason
{
    /// <summary>The source itself withholds it.</summary>
    Source = 0,

    /// <summary>Too few establishments.</summary>
    SmallCount = 1,

    /// <summary>One firm has nearly all of it.</summary>
    Dominance = 2,

    /// <summary>It may be known by itself, but another cell could be computed from it.</summary>
    Secondary = 3,
}
