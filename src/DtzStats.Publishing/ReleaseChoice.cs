using DtzStats.Core.Releases;

namespace DtzStats.Publishing;

/// <summary>Under what figures leave the program, and up to which vintage they are looked at.</summary>
public sealed record ReleaseChoice(ReleaseReference Reference)
{
    /// <summary>The rules by which a concept is protected; a release has its own.</summary>
    public ReleaseRules ConceptRules { get; init; } = ReleaseRules.Default;

    /// <summary>The number of the last vintage to look at; null: the last there is.</summary>
    public long? LastVintage { get; init; } = Reference.Release?.LastVintage;
}
