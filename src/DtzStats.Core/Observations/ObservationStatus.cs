namespace DtzStats.Core.Observations;

/// <summary>How firm a value is (SDMX code list CL_OBS_STATUS, the part that the sources use).</summary>
public enum ObservationStatus
{
    /// <summary>SDMX "A".</summary>
    Final = 0,

    /// <summary>SDMX "P"; marked * or ** by CBS.</summary>
    Provisional = 1,

    /// <summary>SDMX "E".</summary>
    Estimated = 2,

    /// <summary>SDMX "M": there is no value, and the source does not say why.</summary>
    Missing = 3,

    /// <summary>SDMX "M", marked empty by CBS: the cell cannot occur.</summary>
    NotApplicable = 4,
}
