namespace DtzStats.Reporting.Claims;

/// <summary>How much a claim matters.</summary>
internal static class ClaimWeight
{
    private const decimal LargestSurprise = 3;

    /// <summary>A history of fewer yearly changes surprises nobody.</summary>
    private const int LeastHistory = 3;

    /// <summary>
    /// <c>100 |effect| / size (1 + surprise)</c>: the effect in per cent of the region that the passage is about; a claim on the
    /// last year counts more where the series did something else in it than it used to. Surprise is the distance of the last yearly growth
    /// to the mean of the earlier ones in their standard deviations, at most 3; 0 for fewer than three earlier ones or ones
    /// that are all equal.
    /// </summary>
    /// <param name="size">The region in the unit of the measure; a size of zero gives a weight of zero.</param>
    internal static decimal Of(Claim claim, decimal size) =>
        size <= 0 ? 0 : 100 * Math.Abs(claim.Effect) / size * (1 + (claim.Topic is ClaimTopic.LastYear or ClaimTopic.Record ? Surprise(claim) : 0));

    private static decimal Surprise(Claim claim)
    {
        List<decimal> growth = [.. Measured.YearlyPercents(claim.Series, claim.To).Select(q => q.Value)];
        if (growth.Count <= LeastHistory)
            return 0;
        var (last, earlier) = (growth[^1], growth[..^1]);
        var mean = earlier.Average();
        var deviation = (decimal)Math.Sqrt((double)earlier.Average(g => (g - mean) * (g - mean)));
        return deviation == 0 ? 0 : Math.Min(LargestSurprise, Math.Abs(last - mean) / deviation);
    }
}
