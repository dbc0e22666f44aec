namespace DtzStats.Core.Analysis.Shifts;

/// <summary>
/// Why a region grew as it did: as the reference did, through the sectors that it has, or by itself. Which years it is
/// about is the caller's to tell.
/// </summary>
/// <param name="Reason">Why there is no analysis; none where there is one.</param>
/// <param name="Sectors">In the order that they were given; empty without an analysis.</param>
/// <param name="Total">The sectors added up; null without an analysis.</param>
public sealed record ShiftShare(ShiftShareMethod Method, NoAnswer Reason, IReadOnlyList<SectorEffects> Sectors, Effects? Total)
{
    /// <summary>
    /// Takes a region's growth apart. With e the region's and E the reference's values of sector i, 0 and 1 the years, no
    /// index for all sectors together:
    /// <list type="bullet">
    /// <item>Dunn (1960): national <c>e0_i E1 / E0 - e0_i</c>, mix <c>e0_i E1_i / E0_i - e0_i E1 / E0</c>, regional
    /// <c>D_i = e1_i - e0_i E1_i / E0_i</c>.</item>
    /// <item>Esteban-Marquillas (1972): with the homothetic base <c>h_i = e0 E0_i / E0</c>, regional <c>D_i h_i / e0_i</c>,
    /// which is h_i times the difference of the growth rates, and allocation the rest of D_i.</item>
    /// <item>Dynamic (Barff and Knight, 1988): the sum of Dunn's over each two successive years.</item>
    /// </list>
    /// The parts add up to the growth, to the last digits of a decimal. Dunn and Esteban take the first and the last year.
    /// <para>A sector that begins at zero in both has only regional growth. One that the reference lacks in a base year, yet
    /// the region has, gets no mix: the whole shift is regional, and it is unsplit. One that the region lacks in the base
    /// year has no growth rate for Esteban: its D_i is regional, and it is unsplit. One that vanishes needs no rule.</para>
    /// <para>Zero reference where the reference adds up to zero in a base year, or there are no sectors; too few points for
    /// fewer than two years.</para>
    /// </summary>
    /// <exception cref="ArgumentException">Region and reference, or two sectors, have unequal numbers of years.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative, or the method is not one of the three.</exception>
    /// <exception cref="OverflowException">A result on the way passes the largest decimal, about 7.9e28.</exception>
    public static ShiftShare Of(ShiftShareMethod method, IReadOnlyList<SectorCounts> sectors)
    {
        ArgumentNullException.ThrowIfNull(sectors);
        if (!Enum.IsDefined(method))
            throw new ArgumentOutOfRangeException(nameof(method), method, "There is no such method.");
        Validate(sectors);
        if (sectors.Count == 0)
            return new ShiftShare(method, NoAnswer.ZeroReference, [], null);
        var last = sectors[0].Region.Count - 1;
        if (last < 1)
            return new ShiftShare(method, NoAnswer.TooFewPoints, [], null);
        IReadOnlyList<YearPair> pairs = method == ShiftShareMethod.Dynamic
            ? [.. Enumerable.Range(0, last).Select(year => new YearPair(sectors, year, year + 1))]
            : [new YearPair(sectors, 0, last)];
        return pairs.All(p => p.HasReference)
            ? Of(method, [.. sectors.Select(s => new SectorEffects(s.Code, Of(method, s, pairs)))])
            : new ShiftShare(method, NoAnswer.ZeroReference, [], null);
    }

    private static ShiftShare Of(ShiftShareMethod method, IReadOnlyList<SectorEffects> sectors) =>
        new(method, NoAnswer.None, sectors, Effects.Sum([.. sectors.Select(s => s.Effects)]));

    private static Effects Of(ShiftShareMethod method, SectorCounts sector, IReadOnlyList<YearPair> pairs) =>
        Effects.Sum([.. pairs.Select(p => method == ShiftShareMethod.Esteban ? p.Esteban(sector) : p.Dunn(sector))]);

    private static void Validate(IReadOnlyList<SectorCounts> sectors)
    {
        foreach (var sector in sectors)
        {
            Counts.RequireSameLength(sectors[0].Region, sector.Region);
            Counts.RequireSameLength(sector.Region, sector.Reference);
            Counts.Sum(sector.Region);
            Counts.Sum(sector.Reference);
        }
    }
}
