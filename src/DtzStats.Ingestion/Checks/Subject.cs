namespace DtzStats.Ingestion.Checks;

/// <summary>Which figures a finding is about, by code; null: all.</summary>
public sealed record Subject(string? Measure = null, string? Region = null, string? Category = null, int? Year = null)
{
    public static Subject Whole { get; } = new();
}
