using DtzStats.Core.Periods;

namespace DtzStats.Core.Analysis.Chains;

/// <summary>The year in which two series are joined, and what each has for it, in the unit of the measure.</summary>
public sealed record Overlap(Period Year, decimal Older, decimal Recent)
{
    /// <summary><c>recent / older</c>: by what the older figures are multiplied; no answer where the older one is zero.</summary>
    public Answer Factor => Older == 0 ? Answer.Without(NoAnswer.ZeroBase) : Answer.Of(Recent / Older);
}
