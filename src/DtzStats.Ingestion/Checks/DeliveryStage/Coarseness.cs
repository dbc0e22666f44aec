namespace DtzStats.Ingestion.Checks.DeliveryStage;

/// <summary>How coarse a figure is written: sources round large regions coarser than small ones, and do not say so.</summary>
internal static class Coarseness
{
    /// <summary>The largest power of ten, up to a limit, that a value is a multiple of.</summary>
    internal static int Of(double value, int limit)
    {
        while (limit > 1 && Math.Floor(value / limit) * limit != value)
            limit /= 10;
        return limit;
    }
}
