namespace DtzStats.Core.Analysis.Structures;

/// <summary>A region that others are like, with how far it is.</summary>
/// <param name="Distance">From 0, the same structure, to 1, nothing in common: <see cref="Specialisation.Distance"/>.</param>
public sealed record SimilarRegion(string Code, decimal Distance);
