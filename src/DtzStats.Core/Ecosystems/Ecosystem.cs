namespace DtzStats.Core.Ecosystems;

/// <summary>Who works on the economy of a region, and on what.</summary>
/// <param name="Organisations">In the order of the list.</param>
public sealed record Ecosystem(IReadOnlyList<Theme> Themes, IReadOnlyList<Organisation> Organisations);
