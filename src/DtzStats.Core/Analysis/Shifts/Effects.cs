namespace DtzStats.Core.Analysis.Shifts;

/// <summary>
/// A region's growth and the parts that add up to it, all in the unit of the values; a part is negative where it slowed
/// growth down.
/// </summary>
/// <param name="Growth">The last value less the first.</param>
/// <param name="National">What it would be at the growth of the reference as a whole.</param>
/// <param name="Mix">What the growth of its sectors in the reference adds: the industry mix.</param>
/// <param name="Regional">What is the region's own: the competitive part.</param>
/// <param name="Allocation">Esteban's part for being strong in what it is good at; 0 with the other methods.</param>
/// <param name="IsUnsplit">That a base of zero kept the shift from being divided, so that all of it stands as regional.</param>
public sealed record Effects(decimal Growth, decimal National, decimal Mix, decimal Regional, decimal Allocation, bool IsUnsplit)
{
    /// <summary><c>growth - national</c>: what the region gained on the reference, or lost to it.</summary>
    public decimal Shift => Growth - National;

    /// <summary>Each part added up; unsplit where one of them is.</summary>
    internal static Effects Sum(IReadOnlyList<Effects> effects) => new(
        effects.Sum(e => e.Growth),
        effects.Sum(e => e.National),
        effects.Sum(e => e.Mix),
        effects.Sum(e => e.Regional),
        effects.Sum(e => e.Allocation),
        effects.Any(e => e.IsUnsplit));
}
