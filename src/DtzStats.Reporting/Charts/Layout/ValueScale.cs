namespace DtzStats.Reporting.Charts.Layout;

/// <summary>A value axis between two round values, in steps of 1, 2 or 5 times a power of ten.</summary>
internal sealed record ValueScale(decimal Low, decimal High, decimal Step)
{
    /// <summary>Part of the range kept free at the ends, so that no line lies on the frame.</summary>
    private const decimal Air = 0.03m;

    /// <summary>Up to this part of the highest value, the lowest is near enough to zero to show zero as well.</summary>
    private const decimal ZeroShare = 0.45m;

    private static readonly decimal[] NiceFactors = [1, 2, 5];

    internal IEnumerable<decimal> Ticks
    {
        get
        {
            for (var tick = Low; tick <= High; tick += Step)
                yield return tick;
        }
    }

    /// <summary>Decimals that the ticks need.</summary>
    internal int Decimals => Step >= 1 ? 0 : (int)Math.Ceiling(-Math.Log10((double)Step));

    /// <summary>
    /// The axis starts at zero where that is asked for, and where the values lie so far apart that zero costs little room.
    /// </summary>
    internal static ValueScale Of(IReadOnlyCollection<decimal> values, bool fromZero, int steps)
    {
        var (low, high) = values.Count == 0 ? (0, 1) : (values.Min(), values.Max());
        if (low >= 0 && (fromZero || low <= high * ZeroShare))
            low = 0;
        if (high <= 0 && (fromZero || high >= low * ZeroShare))
            high = 0;
        if (low == high)
            (low, high) = Around(low);
        (low, high) = (low > 0 ? Math.Max(0, low - ((high - low) * Air)) : low, high > 0 ? high + ((high - low) * Air) : high);
        var step = NiceStep((high - low) / steps);
        if (values.All(decimal.IsInteger))
            step = Math.Max(step, 1);
        return new ValueScale(Math.Floor(low / step) * step, Math.Ceiling(high / step) * step, step);
    }

    /// <summary>The place of a value, from 0 at the low end to 1 at the high end.</summary>
    internal double Fraction(decimal value) => (double)((value - Low) / (High - Low));

    private static (decimal Low, decimal High) Around(decimal value) => value switch
    {
        0 => (0, 1),
        > 0 => (Math.Max(0, value - Math.Max(1, value / 20)), value + Math.Max(1, value / 20)),
        _ => (value - Math.Max(1, -value / 20), Math.Min(0, value + Math.Max(1, -value / 20))),
    };

    private static decimal NiceStep(decimal least)
    {
        var power = (decimal)Math.Pow(10, Math.Floor(Math.Log10((double)least)));
        return NiceFactors.Select(f => f * power).FirstOrDefault(s => s >= least, 10 * power);
    }
}
