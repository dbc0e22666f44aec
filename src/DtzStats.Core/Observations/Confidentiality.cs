namespace DtzStats.Core.Observations;

/// <summary>Whether the source itself withholds a value (SDMX code list CL_CONF_STATUS).</summary>
public enum Confidentiality
{
    /// <summary>SDMX "F".</summary>
    Free = 0,

    /// <summary>SDMX "C"; marked x by CBS. Such an observation has no value: one that a file gives is not kept.</summary>
    Confidential = 1,
}
