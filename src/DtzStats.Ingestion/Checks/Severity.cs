namespace DtzStats.Ingestion.Checks;

/// <summary>What a finding does to the delivery.</summary>
public enum Severity
{
    /// <summary>It is imported, and the reader is told.</summary>
    Warn = 0,

    /// <summary>Nothing of the delivery is imported.</summary>
    Fail = 1,
}
