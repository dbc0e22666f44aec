using DtzStats.Core.Datasets;
using DtzStats.Core.Measures;

namespace DtzStats.Core.Analysis;

/// <summary>What the rounding of a source can do to a sum.</summary>
internal static class Rounding
{
    private const int Tens = 10;

    /// <summary>
    /// Whether a published whole and the sum of its parts differ by no more than half the rounding for each observation that
    /// they were read from; by nothing where the source does not round. A source that
    /// does not say so is taken to round to tens where all these values are tens. False where a figure has no value.
    /// </summary>
    internal static bool Agrees(SourceDescription source, Measure measure, Figure? whole, IReadOnlyList<Figure?> parts)
    {
        if (whole?.Value is not { } total || parts.Any(p => p?.Value is null))
            return false;
        var roundedTo = source.Measures.TryGetValue(measure.Code, out var inFile) ? inFile.RoundedTo : 1;
        if (roundedTo == 1 && parts.Append(whole).All(p => p!.Value % Tens == 0))
            roundedTo = Tens;
        var observations = whole.Parts.Count + parts.Sum(p => p!.Parts.Count);
        return Math.Abs(total - parts.Sum(p => p!.Value!.Value)) <= (roundedTo > 1 ? roundedTo * observations / 2m : 0);
    }
}
