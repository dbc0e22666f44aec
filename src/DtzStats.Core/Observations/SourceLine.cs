namespace DtzStats.Core.Observations;

/// <summary>Where a value was read: the line of the file of the vintage of the dataset. The first line of a file is 1.</summary>
public sealed record SourceLine(string Dataset, string Vintage, string File, int Line);
