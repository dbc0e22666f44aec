namespace DtzStats.Reporting.Claims.Passages;

/// <summary>A number from a text that is the same on each machine and in each run: FNV-1a of its characters, 32 bits.</summary>
internal static class StableHash
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    /// <returns>Never negative.</returns>
    internal static int Of(string text) => (int)(text.Aggregate(Basis, (hash, sign) => unchecked((hash ^ sign) * Prime)) >> 1);
}
