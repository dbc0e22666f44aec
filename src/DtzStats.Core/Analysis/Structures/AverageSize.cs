namespace DtzStats.Core.Analysis.Structures;

/// <summary>How large establishments are.</summary>
public static class AverageSize
{
    /// <summary>
    /// <c>jobs / establishments</c>, in jobs an establishment; zero divisor where there are no establishments. Both must be of
    /// one dataset: registers do not count the same establishments.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative.</exception>
    /// <exception cref="OverflowException">The quotient passes the largest decimal, about 7.9e28.</exception>
    public static Answer Of(decimal jobs, decimal establishments)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(jobs);
        ArgumentOutOfRangeException.ThrowIfNegative(establishments);
        return establishments == 0 ? Answer.Without(NoAnswer.ZeroDivisor) : Answer.Of(jobs / establishments);
    }
}
