using DtzStats.Core.Languages;

namespace DtzStats.Core.Classifications;

/// <summary>A named set of categories that cuts across sections, such as the broad maakindustrie.</summary>
public sealed record SectorGroup(string Code, BilingualText Name, BilingualText Note, IReadOnlyList<SectorGroupMember> Members)
{
    /// <summary>The group as something that a series can be asked for; its figure is the sum over its members.</summary>
    public Category AsCategory() => new(Code, CategoryLevel.Group, null, Name, [.. Members.Select(m => m.Category)], []);

    /// <summary>The categories of which only a part belongs to it, so that its figure overstates it; each with a note that tells what does not.</summary>
    public IReadOnlyList<SectorGroupMember> PartialMembers => [.. Members.Where(m => m.IsPartial)];

    /// <summary>
    /// The categories that two groups share, in the order of the first: the figures of both count them, so that the sum of the
    /// two figures counts them twice. Groups consist of categories of one level; a section and its divisions are not seen as shared.
    /// </summary>
    public static IReadOnlyList<SectorGroupOverlap> Overlap(SectorGroup first, SectorGroup second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return [.. first.Members.Join(second.Members, m => m.Category, m => m.Category, (a, b) => new SectorGroupOverlap(a, b))];
    }
}

/// <summary>One category of a sector group.</summary>
/// <param name="IsPartial">That only a part of the category belongs to the group, so that a sum overstates it.</param>
public sealed record SectorGroupMember(string Category, bool IsPartial, BilingualText Note);
