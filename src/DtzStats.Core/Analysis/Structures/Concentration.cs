namespace DtzStats.Core.Analysis.Structures;

/// <summary>
/// How unevenly a whole is divided over its parts: a region's jobs over sectors, or a sector's jobs over regions. The order
/// of the parts does not matter, nor does their unit. Unless it says otherwise, a part of zero counts as a part, and there
/// is no answer where the parts add up to zero, or there are none.
/// </summary>
public static class Concentration
{
    /// <summary>
    /// <c>H = sum s_i²</c> over the shares (Hirschman, 1945; Herfindahl, 1950): from <c>1 / n</c>, all equal, to 1, all in one.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative.</exception>
    /// <exception cref="OverflowException">A result on the way passes the largest decimal, about 7.9e28.</exception>
    public static Answer Herfindahl(IReadOnlyList<decimal> values) =>
        Counts.Shares(values) is { } shares ? Answer.Of(shares.Sum(s => s * s)) : Answer.Without(NoAnswer.ZeroWhole);

    /// <summary>
    /// <c>(H - 1 / n) / (1 - 1 / n)</c> (as in Farhauer and Kröll, 2014): from 0, all equal, to 1, so that lists of unequal
    /// length compare. Too few points below two parts.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative.</exception>
    /// <exception cref="OverflowException">A result on the way passes the largest decimal, about 7.9e28.</exception>
    public static Answer NormalisedHerfindahl(IReadOnlyList<decimal> values)
    {
        var index = Herfindahl(values);
        decimal n = values.Count;
        if (n < 2)
            return Answer.Without(NoAnswer.TooFewPoints);
        return index.Value is { } h ? Answer.Of(Math.Max(0, ((n * h) - 1) / (n - 1))) : index;
    }

    /// <summary>
    /// <c>1 / H</c> (Adelman, 1969): the number of equal parts that would be as concentrated; from 1 to n.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative.</exception>
    /// <exception cref="OverflowException">A result on the way passes the largest decimal, about 7.9e28.</exception>
    public static Answer EquivalentNumber(IReadOnlyList<decimal> values)
    {
        var index = Herfindahl(values);
        return index.Value is { } h ? Answer.Of(1 / h) : index;
    }

    /// <summary>
    /// <c>-sum s_i log2 s_i</c>, in bits (Shannon, 1948): from 0, all in one, to <c>log2 n</c>, all equal. A part of zero adds 0.
    /// Correct to 12 decimals.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative.</exception>
    /// <exception cref="OverflowException">A result on the way passes the largest decimal, about 7.9e28.</exception>
    public static Answer Entropy(IReadOnlyList<decimal> values)
    {
        var total = (double)Counts.Sum(values);
        return total == 0
            ? Answer.Without(NoAnswer.ZeroWhole)
            : Rounded(values.Where(v => v > 0).Sum(v => (double)v / total * Math.Log2(total / (double)v)));
    }

    /// <summary>
    /// The Gini coefficient (Gini, 1912), unweighted: <c>sum((2i - n - 1) x_i) / (n sum x_i)</c> over the values in rising order,
    /// i from 1. From 0, all equal, to <c>1 - 1 / n</c>, all in one.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative.</exception>
    /// <exception cref="OverflowException">A result on the way passes the largest decimal, about 7.9e28.</exception>
    public static Answer Gini(IReadOnlyList<decimal> values)
    {
        var total = Counts.Sum(values);
        if (total == 0)
            return Answer.Without(NoAnswer.ZeroWhole);
        var weighted = values.Order().Select((value, place) => ((2 * place) + 1 - values.Count) * value).Sum();
        return Answer.Of(Math.Max(0, weighted / total / values.Count));
    }

    /// <summary>
    /// <c>G n / (n - 1)</c> (as in Farhauer and Kröll, 2014): from 0, all equal, to 1, all in one. Too few points below two
    /// parts.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative.</exception>
    /// <exception cref="OverflowException">A result on the way passes the largest decimal, about 7.9e28.</exception>
    public static Answer NormalisedGini(IReadOnlyList<decimal> values)
    {
        var coefficient = Gini(values);
        if (values.Count < 2)
            return Answer.Without(NoAnswer.TooFewPoints);
        return coefficient.Value is { } g ? Answer.Of(g * values.Count / (values.Count - 1)) : coefficient;
    }

    /// <summary>
    /// Theil's L, the mean log deviation (Theil, 1967): <c>mean(ln(mean(x) / x_i))</c>; from 0, all equal, without bound. Zero
    /// value where a part is zero. Correct to 12 decimals.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative.</exception>
    /// <exception cref="OverflowException">A result on the way passes the largest decimal, about 7.9e28.</exception>
    public static Answer TheilL(IReadOnlyList<decimal> values)
    {
        var total = (double)Counts.Sum(values);
        if (total == 0)
            return Answer.Without(NoAnswer.ZeroWhole);
        return values.Contains(0)
            ? Answer.Without(NoAnswer.ZeroValue)
            : Rounded(values.Average(v => Math.Log(total / values.Count / (double)v)));
    }

    /// <summary>
    /// Theil's T (Theil, 1967): <c>mean(x_i / mean(x) ln(x_i / mean(x)))</c>; from 0, all equal, to <c>ln n</c>, all in one. A
    /// part of zero adds 0. Correct to 12 decimals.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative.</exception>
    /// <exception cref="OverflowException">A result on the way passes the largest decimal, about 7.9e28.</exception>
    public static Answer TheilT(IReadOnlyList<decimal> values)
    {
        var total = (double)Counts.Sum(values);
        if (total == 0)
            return Answer.Without(NoAnswer.ZeroWhole);
        var relative = values.Select(v => (double)v * values.Count / total);
        return Rounded(relative.Sum(r => r == 0 ? 0 : r * Math.Log(r)) / values.Count);
    }

    /// <summary>Three values of 0.1 are equal, and must not differ by what a logarithm leaves in the sixteenth decimal.</summary>
    private static Answer Rounded(double value) => Answer.Of((decimal)Math.Max(0, Math.Round(value, 14)));
}
