using DtzStats.Core.Observations;
using DtzStats.Core.Periods;

namespace DtzStats.Core.Analysis;

/// <summary>
/// One point of a series: an observation, or the exact sum of observations. It knows its parts, so that it can be
/// followed to the lines that it was read from.
/// </summary>
/// <param name="Value">The value in the measure's unit; null where <paramref name="Reason"/> says why.</param>
/// <param name="IsProvisional">That at least one part is provisional or estimated.</param>
/// <param name="Parts">What it was read or summed from, in region and category order; also those without a value.</param>
public sealed record Figure(
    Period Period,
    decimal? Value,
    NoAnswer Reason,
    bool IsProvisional,
    IReadOnlyList<Observation> Parts)
{
    /// <summary>What the value was rounded to, once, for publication; 1: it was not, though what it was read or summed from may have been.</summary>
    public int RoundedTo { get; internal init; } = 1;

    public Answer Answer => Value is { } value ? Analysis.Answer.Of(value) : Analysis.Answer.Without(Reason);

    /// <summary>The figure of one observation.</summary>
    public static Figure Of(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return Sum(observation.Period, [observation]);
    }

    /// <summary>
    /// The sum of observations of one period. One part without a value leaves the sum without: confidential if a part
    /// is confidential, else incomplete (missing, if it is the only part).
    /// </summary>
    public static Figure Sum(Period period, IReadOnlyList<Observation> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var provisional = parts.Any(p => p.Status is ObservationStatus.Provisional or ObservationStatus.Estimated);
        // A confidential part hides the sum even where its value is known: from the sum and the rest it could be told.
        if (parts.Count > 0 && parts.All(p => p.Value is not null && p.Confidentiality == Confidentiality.Free))
            return new Figure(period, parts.Sum(p => p.Value), NoAnswer.None, provisional, parts);
        var reason = parts.Any(p => p.Confidentiality == Confidentiality.Confidential) ? NoAnswer.Confidential
            : parts.Count <= 1 ? NoAnswer.Missing
            : NoAnswer.Incomplete;
        return new Figure(period, null, reason, provisional, parts);
    }

    /// <summary>A figure of which a part is not in the source at all.</summary>
    public static Figure Incomplete(Period period, IReadOnlyList<Observation> parts) =>
        new(period, null, NoAnswer.Incomplete, false, parts);
}
