using DtzStats.Core.Releases;

namespace DtzStats.Reporting.Editions;

/// <summary>What readers see differently since an earlier edition.</summary>
/// <param name="Previous">The release of that edition; null: this is the first one.</param>
/// <param name="Differences">All, whatever the cause.</param>
public sealed record RevisionsSince(Release? Previous, IReadOnlyList<FigureDifference> Differences)
{
    /// <summary>There was no edition before.</summary>
    public static RevisionsSince Nothing { get; } = new(null, []);
}
