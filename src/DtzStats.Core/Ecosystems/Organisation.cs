using DtzStats.Core.Languages;
using DtzStats.Core.Regions;

namespace DtzStats.Core.Ecosystems;

/// <summary>One organisation or site, with where it can be checked that it exists.</summary>
/// <param name="Place">The municipality where it is, or the larger region that it works for.</param>
/// <param name="Themes">At least one.</param>
/// <param name="Website">Its own; null where none is known.</param>
/// <param name="Source">A public page that names it.</param>
/// <param name="Note">What it is, in one line.</param>
public sealed record Organisation(
    string Code,
    OrganisationKind Kind,
    string Name,
    Region Place,
    IReadOnlyList<Theme> Themes,
    Uri? Website,
    Uri Source,
    BilingualText Note);
