namespace DtzStats.Reporting.Claims;

/// <summary>The word before a round number.</summary>
public enum RuleWord
{
    /// <summary>The number is exact, or rounded as all numbers are.</summary>
    None = 0,

    /// <summary>"ruim", "over": the exact number is larger.</summary>
    Over = 1,

    /// <summary>"bijna", "almost": the exact number is smaller.</summary>
    Almost = 2,

    /// <summary>"ongeveer", "about": the source rounds so that nobody can tell on which side the exact number lies.</summary>
    About = 3,
}
