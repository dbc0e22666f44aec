namespace DtzStats.Core.Classifications;

/// <summary>One category that belongs to two sector groups, as each has it.</summary>
public sealed record SectorGroupOverlap(SectorGroupMember First, SectorGroupMember Second)
{
    public string Category => First.Category;

    /// <summary>That only a part of the category belongs to either, so that they may share less than its figure.</summary>
    public bool IsPartial => First.IsPartial || Second.IsPartial;
}
