using DtzStats.Core.Languages;

namespace DtzStats.Core.Measures;

/// <summary>What a source counts.</summary>
/// <param name="Code">The code used everywhere, such as <c>jobs</c>.</param>
/// <param name="Name">How a reader calls it ("banen", "jobs").</param>
/// <param name="Unit">The unit of one count.</param>
/// <param name="Definition">What is and is not counted.</param>
/// <param name="Decimals">How many decimals a value can have; 0 for counts.</param>
/// <param name="PartOf">The measure of which this one is a part (a size class of establishments), or null.</param>
/// <param name="IsAdditive">That values of regions and industries add up; false for averages, which are never summed.</param>
/// <param name="Aliases">Lower-case headings under which files carry it.</param>
public sealed record Measure(
    string Code,
    BilingualText Name,
    BilingualText Unit,
    BilingualText Definition,
    int Decimals,
    string? PartOf,
    IReadOnlyList<string> Aliases,
    bool IsAdditive = true);
