using DtzStats.Core.Periods;

namespace DtzStats.Core.Analysis.Profiles;

/// <summary>Whether parts that a dataset has are all that a whole which it publishes consists of.</summary>
public static class PublishedWhole
{
    /// <summary>
    /// That the whole, in each year for which it has a value, differs from the sum of its parts by more than the rounding of
    /// the source can do; parts without a value are not judged.
    /// </summary>
    public static bool Contradicts(Series whole, IReadOnlyList<Series> parts, Period from, Period to)
    {
        ArgumentNullException.ThrowIfNull(whole);
        ArgumentNullException.ThrowIfNull(parts);
        return new[] { from, to }.Any(year =>
            whole.At(year)?.Value is not null
            && parts.All(p => p.At(year)?.Value is not null)
            && !Rounding.Agrees(whole.Source, whole.Measure, whole.At(year), [.. parts.Select(p => p.At(year))]));
    }
}
