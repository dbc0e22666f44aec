namespace DtzStats.Storage;

/// <summary>A file of a vintage as it was imported.</summary>
/// <param name="Sha256">Of its bytes, in lower-case hexadecimal.</param>
public sealed record StoredFile(string Name, string Sha256, long Bytes);
