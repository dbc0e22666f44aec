namespace DtzStats.Ingestion.Checks;

/// <summary>What a check looks at. A stage in which something fails is the last that is gone through.</summary>
public enum Stage
{
    /// <summary>A file as a whole: its bytes, its signs, its header.</summary>
    File = 0,

    /// <summary>One row, or two that claim one cell.</summary>
    Row = 1,

    /// <summary>All figures together, and beside what was loaded before.</summary>
    Delivery = 2,
}
