namespace DtzStats.Core.Analysis.Changes;

/// <summary>What one part, a municipality or a sector, adds to the change of the whole.</summary>
/// <param name="Change">Its own change, in the unit of the values; always with a value.</param>
/// <param name="Points">
/// In percentage points of the whole's growth: <c>100 (to_i - from_i) / from_whole</c>. Over the parts they add up to the
/// whole's percentage change. No answer where the whole began at zero.
/// </param>
/// <param name="ShareOfChange">
/// In per cent of the whole's change: <c>100 (to_i - from_i) / (to_whole - from_whole)</c>. Negative, or over 100, where
/// parts move in opposite directions. No answer where the whole did not change.
/// </param>
public sealed record Contribution(Answer Change, Answer Points, Answer ShareOfChange)
{
    /// <summary>
    /// The contribution of each part to the change of their sum, in the order of the parts. This is the usual contribution
    /// to growth: the part's weight in the base year times its own growth, written so that a part that began at zero has
    /// one too. The changes add up exactly, the other two to the last digits of a decimal. No parts: an empty list.
    /// </summary>
    /// <param name="parts">The exact values of each part; a part without a value has no place here.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative.</exception>
    /// <exception cref="OverflowException">A result on the way passes the largest decimal, about 7.9e28.</exception>
    public static IReadOnlyList<Contribution> ToChange(IReadOnlyList<(decimal From, decimal To)> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var from = Counts.Sum([.. parts.Select(p => p.From)]);
        var change = Counts.Sum([.. parts.Select(p => p.To)]) - from;
        return [.. parts.Select(p => Of(p.To - p.From, from, change))];
    }

    /// <summary>The same of one part to the change of a whole that is known by itself, as where other parts are confidential.</summary>
    /// <param name="part">The exact values of the part.</param>
    /// <param name="whole">Those of the whole.</param>
    public static Contribution ToChange((decimal From, decimal To) part, (decimal From, decimal To) whole) =>
        Of(part.To - part.From, whole.From, whole.To - whole.From);

    private static Contribution Of(decimal own, decimal from, decimal change) => new(
        Answer.Of(own),
        from == 0 ? Answer.Without(NoAnswer.ZeroBase) : Answer.Of(100 * own / from),
        change == 0 ? Answer.Without(NoAnswer.NoChange) : Answer.Of(100 * own / change));
}
