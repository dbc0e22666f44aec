namespace DtzStats.Core.Disclosure;

/// <summary>
/// What makes a cell confidential, and how far a hidden cell must stay out of reach. The words are those of Hundepool et al.,
/// Statistical Disclosure Control (Wiley, 2012), chapter 4: primary rules, protection levels, the attacker's feasibility interval.
/// </summary>
public sealed record DisclosureRules
{
    /// <summary>A cell with fewer establishments is confidential. 0: no such rule.</summary>
    public int LeastEstablishments { get; init; } = 3;

    /// <summary>
    /// A cell is confidential where <c>100 largest / value</c> is above this, in per cent: the (1, k) dominance rule. Null: no such
    /// rule. Cells whose largest firm is not known are not judged by it.
    /// </summary>
    public decimal? DominancePercent { get; init; }

    /// <summary>
    /// How far, in per cent of a hidden value x, its feasibility interval must reach below and above x. With r = x times this / 100,
    /// rounded up, and at least 1: <c>low &lt;= max(x - r, what x is known to be at least)</c> and <c>high &gt;= x + r</c>. At least
    /// 1, since counts are whole: a reach of 0.4 about 4 would leave one possible count.
    /// </summary>
    public decimal IntervalPercent { get; init; } = 10;

    /// <summary>
    /// Whether a cell without establishments has too few. By default it is a structural zero: published, known to be zero, and
    /// of no use to hide another cell.
    /// </summary>
    public bool ZerosAreConfidential { get; init; }

    /// <summary>
    /// What everybody knows that an establishment counts at least. 1 for jobs where the establishments are published: a cell
    /// of 5 establishments has 5 jobs or more. 0 for parts of jobs, and for tables of establishments themselves.
    /// </summary>
    public int LeastPerEstablishment { get; init; } = 1;

    /// <summary>
    /// Whether the cells that are hidden for the sake of others have to be out of reach too. Without it a reader may come nearer
    /// to those, which are not confidential themselves, but not as near as one count; and to none that is confidential. It costs little in
    /// the tables of a region; in those of the whole country, where large cells need large ones beside them, it costs a third of the table.
    /// Null: so in a year of which the tables are those of a region, and for which it can be had.
    /// </summary>
    public bool? ProtectsSecondary { get; init; }

    /// <exception cref="ArgumentOutOfRangeException">A limit is negative, or the dominance limit is above 100.</exception>
    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(LeastEstablishments);
        ArgumentOutOfRangeException.ThrowIfNegative(IntervalPercent);
        ArgumentOutOfRangeException.ThrowIfNegative(LeastPerEstablishment);
        ArgumentOutOfRangeException.ThrowIfNegative(DominancePercent ?? 0, nameof(DominancePercent));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(DominancePercent ?? 0, 100, nameof(DominancePercent));
    }

    /// <summary>The primary reason to hide a cell, or null.</summary>
    internal HideReason? Judge(TableCell cell)
    {
        if (cell.IsConfidential)
            return HideReason.Source;
        if (cell.Establishments is { } count && count < LeastEstablishments && (count > 0 || ZerosAreConfidential))
            return HideReason.SmallCount;
        return DominancePercent is { } limit && cell.Largest is { } largest && cell.Value is { } value && 100 * largest > limit * value
            ? HideReason.Dominance
            : null;
    }

    /// <summary>How far the interval must reach from a value.</summary>
    internal long Reach(long value) => Math.Max(1, (long)Math.Ceiling(value * IntervalPercent / 100));

    /// <summary>Whether another count of the same, published, comes nearer to a hidden value than that; false where one of the two is not known.</summary>
    internal bool IsNear(decimal? hidden, decimal? published) => hidden is { } value && published is { } other && Math.Abs(value - other) < Reach((long)value);
}
