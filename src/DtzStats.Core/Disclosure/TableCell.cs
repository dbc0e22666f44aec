namespace DtzStats.Core.Disclosure;

/// <summary>One cell of the tables that are to be published: an observation, or a sum that we would publish.</summary>
/// <param name="Value">A count in the measure's unit; null where the source has or gives none.</param>
/// <param name="Establishments">How many establishments it is about; null: not known, so that no rule on their number can judge it.</param>
/// <param name="Largest">The part of the value that the largest firm has, in the same unit; null: not known.</param>
/// <param name="IsConfidential">That the source withholds it.</param>
public sealed record TableCell(CellKey Key, decimal? Value, int? Establishments, decimal? Largest = null, bool IsConfidential = false)
{
    /// <summary>That readers have this very value already, so that hiding it protects nothing.</summary>
    public bool WasPublished { get; init; }
}
