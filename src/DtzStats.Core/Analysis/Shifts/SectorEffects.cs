namespace DtzStats.Core.Analysis.Shifts;

/// <summary>One sector of a shift-share analysis.</summary>
public sealed record SectorEffects(string Code, Effects Effects);
