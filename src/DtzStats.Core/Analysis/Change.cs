namespace DtzStats.Core.Analysis;

/// <summary>How one value compares with another. All inputs are exact values in one unit, never rounded ones.</summary>
public static class Change
{
    /// <summary><c>to - from</c>, in the unit of the values.</summary>
    public static Answer Difference(decimal from, decimal to) => Answer.Of(to - from);

    /// <summary><c>100 (to - from) / from</c>, in per cent; no answer for a base of zero.</summary>
    public static Answer Percent(decimal from, decimal to) =>
        from == 0 ? Answer.Without(NoAnswer.ZeroBase) : Answer.Of(100 * (to - from) / from);

    /// <summary><c>100 to / from</c>: 100 is no change; no answer for a base of zero.</summary>
    public static Answer Index(decimal from, decimal to) =>
        from == 0 ? Answer.Without(NoAnswer.ZeroBase) : Answer.Of(100 * to / from);

    /// <summary>
    /// Compound annual growth rate, <c>100 ((to / from)^(1 / years) - 1)</c>, in per cent a year: the constant rate that
    /// leads from the one value to the other. No answer for a base of zero or no years in between.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A value or the number of years is negative.</exception>
    public static Answer CompoundAnnualGrowth(decimal from, decimal to, int years)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(from);
        ArgumentOutOfRangeException.ThrowIfNegative(to);
        ArgumentOutOfRangeException.ThrowIfNegative(years);
        if (years == 0)
            return Answer.Without(NoAnswer.SameYear);
        return from == 0
            ? Answer.Without(NoAnswer.ZeroBase)
            : Answer.Of(100 * ((decimal)Math.Pow((double)(to / from), 1.0 / years) - 1));
    }
}
