using DtzStats.Core.Languages;

namespace DtzStats.Core.Classifications;

/// <summary>One item of a classification.</summary>
/// <param name="Parent">Code of the item above; null for the total and for groups.</param>
/// <param name="Members">For the total and for groups: the sections they consist of; else empty.</param>
/// <param name="Aliases">Other codes and titles under which files carry it.</param>
public sealed record Category(
    string Code,
    CategoryLevel Level,
    string? Parent,
    BilingualText Name,
    IReadOnlyList<string> Members,
    IReadOnlyList<string> Aliases);
