namespace DtzStats.Disclosure.Tests;

/// <summary>How one side of a table is divided: its codes, and which of them add up to which.</summary>
/// <param name="Leaves">The smallest parts.</param>
/// <param name="Sums">Code of each sum with the codes that it is the sum of, smaller sums first.</param>
internal sealed record Division(IReadOnlyList<string> Leaves, IReadOnlyList<(string Whole, string[] Parts)> Sums)
{
    internal IReadOnlyList<string> Codes { get; } = [.. Leaves, .. Sums.Select(s => s.Whole)];

    /// <summary>The leaves that a code consists of.</summary>
    internal IReadOnlyList<string> LeavesOf(string code)
    {
        var sum = Sums.FirstOrDefault(s => s.Whole == code);
        return sum.Parts is null ? [code] : [.. sum.Parts.SelectMany(LeavesOf).Distinct()];
    }
}
