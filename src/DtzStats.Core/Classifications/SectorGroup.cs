using DtzStats.Core.Languages;

namespace DtzStats.Core.Classifications;

/// <summary>A named set of categories that cuts across sections, such as the broad maakindustrie.</summary>
public sealed record SectorGroup(string Code, BilingualText Name, BilingualText Note, IReadOnlyList<SectorGroupMember> Members)
{
    /// <summary>The group as something that a series can be asked for; its figure is the sum over its members.</summary>
    public Category AsCategory() => new(Code, CategoryLevel.Group, null, Name, [.. Members.Select(m => m.Category)], []);
}

/// <summary>One category of a sector group.</summary>
/// <param name="IsPartial">That only a part of the category belongs to the group, so that a sum overstates it.</param>
public sealed record SectorGroupMember(string Category, bool IsPartial, BilingualText Note);
