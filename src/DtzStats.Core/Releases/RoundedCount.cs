namespace DtzStats.Core.Releases;

/// <summary>Counts rounded to multiples of a base, halves away from zero.</summary>
internal static class RoundedCount
{
    internal static decimal Of(decimal value, int roundTo) =>
        roundTo <= 1 ? value : Math.Round(value / roundTo, MidpointRounding.AwayFromZero) * roundTo;

    /// <summary>The whole numbers, zero or more, that are rounded to this one.</summary>
    internal static IEnumerable<decimal> Candidates(decimal rounded, int roundTo)
    {
        var first = Math.Max(0, rounded - roundTo);
        for (var value = first; value <= rounded + roundTo; value++)
            if (Of(value, roundTo) == rounded)
                yield return value;
    }
}
