namespace DtzStats.Ingestion.Codes;

/// <summary>A codelist file cannot be used, so that no code can be understood.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1032", Justification = "It always has a path and a reason.")]
public sealed class CodelistException(string path, Exception reason) : Exception($"{path}: {reason?.Message}", reason);
