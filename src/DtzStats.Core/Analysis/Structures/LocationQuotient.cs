namespace DtzStats.Core.Analysis.Structures;

/// <summary>
/// How strongly a sector is present in a region, compared with a reference: never without the sector's own share and size,
/// because a quotient of 8 may be a sector of twelve jobs.
/// </summary>
/// <param name="Value">1 is as strong as in the reference, 2 twice as strong; without unit.</param>
/// <param name="Share">The sector's part of the region, in per cent.</param>
/// <param name="Size">The sector in the region, in the unit of the values.</param>
public sealed record LocationQuotient(Answer Value, Answer Share, decimal Size)
{
    /// <summary>
    /// <c>(sector / total) / (reference sector / reference total)</c> (Florence, 1939). No quotient and no share where the
    /// region's total is zero; no quotient where the reference has nothing of the sector, or nothing at all.
    /// </summary>
    /// <param name="sector">The sector in the region.</param>
    /// <param name="total">All sectors in the region.</param>
    /// <param name="referenceSector">The sector in the reference.</param>
    /// <param name="referenceTotal">All sectors in the reference.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative.</exception>
    /// <exception cref="OverflowException">A quotient passes the largest decimal, about 7.9e28.</exception>
    public static LocationQuotient Of(decimal sector, decimal total, decimal referenceSector, decimal referenceTotal)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sector);
        ArgumentOutOfRangeException.ThrowIfNegative(total);
        ArgumentOutOfRangeException.ThrowIfNegative(referenceSector);
        ArgumentOutOfRangeException.ThrowIfNegative(referenceTotal);
        if (total == 0)
            return new LocationQuotient(Answer.Without(NoAnswer.ZeroWhole), Answer.Without(NoAnswer.ZeroWhole), sector);
        var share = sector / total;
        var reference = referenceTotal == 0 ? 0 : referenceSector / referenceTotal;
        return new LocationQuotient(
            reference == 0 ? Answer.Without(NoAnswer.ZeroReference) : Answer.Of(share / reference),
            Answer.Of(100 * share),
            sector);
    }
}
