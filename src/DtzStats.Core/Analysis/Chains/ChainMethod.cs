namespace DtzStats.Core.Analysis.Chains;

/// <summary>How figures that do not compare were made into one series. A result of chaining never goes without it.</summary>
public enum ChainMethod
{
    /// <summary>Within a series: the change over each series break is left out, as if there had been none.</summary>
    BreakYearsLeftOut = 0,

    /// <summary>Of two series: the older is brought to the level of the more recent by their ratio in the last year of both.</summary>
    OverlapYear = 1,
}
