namespace DtzStats.Core.Analysis.Chains;

/// <summary>An index carried from one value to another.</summary>
internal static class IndexOf
{
    /// <summary>A little less than the largest decimal.</summary>
    private const double Largest = 7.9e28;

    /// <summary><c>index to / from</c>; no answer where there is no index, from zero, or where the product is too large for a decimal.</summary>
    internal static Answer Change(Answer index, decimal from, decimal to)
    {
        if (index.Value is not { } value)
            return index;
        if (from == 0)
            return Answer.Without(NoAnswer.ZeroBase);
        var size = (double)value * (double)to;
        return size < Largest && size / (double)from < Largest ? Answer.Of(value * to / from) : Answer.Without(NoAnswer.TooLarge);
    }
}
