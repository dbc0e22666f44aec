namespace DtzStats.Core.Releases;

/// <summary>Counts rounded to multiples of a base, halves away from zero.</summary>
internal static class RoundedCount
{
    internal static decimal Of(decimal value, int roundTo) =>
        roundTo <= 1 ? value : Math.Round(value / roundTo, MidpointRounding.AwayFromZero) * roundTo;
}
