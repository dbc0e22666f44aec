namespace DtzStats.Core.Analysis.Shifts;

/// <summary>What a shift-share analysis knows of one sector.</summary>
/// <param name="Region">The region's values, a year each, in order.</param>
/// <param name="Reference">The reference's values of the same years; the reference usually holds the region, but need not.</param>
public sealed record SectorCounts(string Code, IReadOnlyList<decimal> Region, IReadOnlyList<decimal> Reference)
{
    /// <summary>A sector of which only two years are known or needed.</summary>
    public static SectorCounts Between(string code, decimal regionFrom, decimal regionTo, decimal referenceFrom, decimal referenceTo) =>
        new(code, [regionFrom, regionTo], [referenceFrom, referenceTo]);
}
