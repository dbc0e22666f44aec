namespace DtzStats.Core.Analysis.Structures;

/// <summary>
/// How far a region's division over sectors is from that of a reference (or a sector's over regions from that of all
/// sectors). Both lists have the same things in the same order, zero where there are none; the unit does not matter. There
/// is no answer where the region's values add up to zero (zero whole) or the reference's do (zero reference).
/// </summary>
public static class Specialisation
{
    /// <summary>
    /// <c>sum |s_i - r_i|</c> over the shares of region and reference (Krugman, 1991): from 0, the same structure, to 2,
    /// nothing in common.
    /// </summary>
    /// <exception cref="ArgumentException">The lists are of unequal length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative.</exception>
    /// <exception cref="OverflowException">A result on the way passes the largest decimal, about 7.9e28.</exception>
    public static Answer Krugman(IReadOnlyList<decimal> region, IReadOnlyList<decimal> reference) =>
        Compare(region, reference, (own, other) => Answer.Of(own.Zip(other, (s, r) => Math.Abs(s - r)).Sum()));

    /// <summary>
    /// Half the Krugman index, for "regions like this one": the part of the jobs that would have to change sector. From 0,
    /// the same structure, to 1, nothing in common; the same in both directions.
    /// </summary>
    /// <exception cref="ArgumentException">The lists are of unequal length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative.</exception>
    /// <exception cref="OverflowException">A result on the way passes the largest decimal, about 7.9e28.</exception>
    public static Answer Distance(IReadOnlyList<decimal> one, IReadOnlyList<decimal> other)
    {
        var index = Krugman(one, other);
        return index.Value is { } krugman ? Answer.Of(krugman / 2) : index;
    }

    /// <summary>
    /// <c>1 / sum(s_i² / r_i)</c> over the shares of region and reference (Hachman, University of Utah, 1995): 1 is as diverse
    /// as the reference, near 0 is specialised. Zero reference where the region has what the reference lacks.
    /// </summary>
    /// <exception cref="ArgumentException">The lists are of unequal length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative.</exception>
    /// <exception cref="OverflowException">A result on the way passes the largest decimal, about 7.9e28.</exception>
    public static Answer Hachman(IReadOnlyList<decimal> region, IReadOnlyList<decimal> reference) =>
        Compare(region, reference, (own, other) => Quotients(own, other) is { } quotients
            ? Answer.Of(1 / quotients.Sum(q => q.Share * q.Quotient))
            : Answer.Without(NoAnswer.ZeroReference));

    /// <summary>
    /// The locational Gini coefficient of a region over sectors:
    /// <c>G = 2 / (n² mean(R)) sum(i (R_i - mean(R)))</c> over the n location quotients
    /// <c>R_i = s_i / r_i</c> in rising order (Krugman, 1991; as in Farhauer and Kröll, 2014). From 0, the structure of the
    /// reference, to <c>1 - 1 / n</c>. A sector that neither has is left out of n; zero reference where the region has a sector
    /// that the reference lacks.
    /// </summary>
    /// <param name="region">The region's values, one a sector.</param>
    /// <param name="reference">The reference's values of the same sectors.</param>
    /// <exception cref="ArgumentException">The lists are of unequal length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative.</exception>
    /// <exception cref="OverflowException">A result on the way passes the largest decimal, about 7.9e28.</exception>
    public static Answer GiniOfSpecialisation(IReadOnlyList<decimal> region, IReadOnlyList<decimal> reference) =>
        Compare(region, reference, (own, other) => Quotients(own, other) is { } quotients
            ? Concentration.Gini([.. quotients.Select(q => q.Quotient)])
            : Answer.Without(NoAnswer.ZeroReference));

    /// <summary>
    /// The same coefficient for a sector over regions: 0 is spread as all sectors together are. A region where nobody works
    /// is left out of n.
    /// </summary>
    /// <param name="sector">The sector's values, one a region.</param>
    /// <param name="total">The values of all sectors together, for the same regions.</param>
    /// <inheritdoc cref="GiniOfSpecialisation" path="/exception" />
    public static Answer GiniOfConcentration(IReadOnlyList<decimal> sector, IReadOnlyList<decimal> total) =>
        GiniOfSpecialisation(sector, total);

    private static Answer Compare(
        IReadOnlyList<decimal> region,
        IReadOnlyList<decimal> reference,
        Func<IReadOnlyList<decimal>, IReadOnlyList<decimal>, Answer> index)
    {
        Counts.RequireSameLength(region, reference);
        var (own, other) = (Counts.Shares(region), Counts.Shares(reference));
        if (own is null)
            return Answer.Without(NoAnswer.ZeroWhole);
        return other is null ? Answer.Without(NoAnswer.ZeroReference) : index(own, other);
    }

    /// <summary>The location quotient of each share that is not zero in both; null where one would divide by zero.</summary>
    private static List<(decimal Share, decimal Quotient)>? Quotients(IReadOnlyList<decimal> own, IReadOnlyList<decimal> other)
    {
        var quotients = new List<(decimal, decimal)>(own.Count);
        foreach (var (share, reference) in own.Zip(other))
        {
            if (reference != 0)
                quotients.Add((share, share / reference));
            else if (share != 0)
                return null;
        }

        return quotients;
    }
}
