namespace DtzStats.Core.Analysis.Trends;

/// <summary>From where to where a result may lie at a stated level, in the unit of the result; the ends belong to it.</summary>
public sealed record Interval(Answer Lower, Answer Upper)
{
    /// <exception cref="ArgumentOutOfRangeException">The reason is <see cref="NoAnswer.None"/>, which is no reason.</exception>
    public static Interval Without(NoAnswer reason) => new(Answer.Without(reason), Answer.Without(reason));
}
