namespace DtzStats.Core.Analysis.Examples;

/// <summary>Every published figure that this build is held to; they ship with it, so that anyone can run them.</summary>
public static class PublishedExamples
{
    /// <summary>In the order of the groups.</summary>
    public static IReadOnlyList<PublishedExample> All { get; } =
    [
        .. ChangeExamples.All,
        .. TrendExamples.All,
        .. StructureExamples.All,
        .. RegionMatrixExamples.All,
        .. ShiftShareExamples.All,
        .. DifferentialShiftExamples.All,
    ];
}
