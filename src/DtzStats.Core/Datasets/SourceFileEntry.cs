namespace DtzStats.Core.Datasets;

/// <summary>A file of a delivery and the SHA-256 of its bytes, in lower-case hexadecimal.</summary>
public sealed record SourceFileEntry(string File, string Sha256);
