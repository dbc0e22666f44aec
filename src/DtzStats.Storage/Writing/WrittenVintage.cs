using DtzStats.Core.Datasets;

namespace DtzStats.Storage.Writing;

/// <summary>What an import wrote.</summary>
/// <param name="Vintage">With the label that it got.</param>
/// <param name="Observations">How many observations it holds.</param>
/// <param name="Replaced">How many of them took the place of an earlier vintage's.</param>
public sealed record WrittenVintage(Vintage Vintage, long Observations, long Replaced);
