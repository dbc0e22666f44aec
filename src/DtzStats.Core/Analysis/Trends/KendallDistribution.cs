namespace DtzStats.Core.Analysis.Trends;

/// <summary>
/// How Kendall's S is distributed when every order of the values is as likely as any other: exactly, with ties. The
/// number of discordant pairs is that of inversions in an order of a multiset. Laying one group of equal values after
/// the other adds, independently, the Mann-Whitney statistic of the new group against all before it, so that the
/// distribution is the convolution of theirs (Kendall 1970, Rank Correlation Methods; Mann and Whitney 1947). Without
/// ties these are uniform on 0..i-1.
/// </summary>
/// <remarks>
/// All steps add and multiply probabilities, so that nothing overflows and also the smallest tail keeps its digits. The
/// normal approximation is not used: for ten values in order it is off by a factor of thirty.
/// </remarks>
internal sealed class KendallDistribution
{
    private static readonly double[] Certain = [1.0];

    private readonly double[] _discordant;

    private KendallDistribution(double[] discordant) => _discordant = discordant;

    /// <summary>The largest S that there can be: the number of pairs that are not tied.</summary>
    internal int LargestS => _discordant.Length - 1;

    internal static KendallDistribution Untied(int count) => OfGroups(Enumerable.Repeat(1, count));

    /// <param name="groups">How often each value occurs.</param>
    internal static KendallDistribution OfGroups(IEnumerable<int> groups)
    {
        var (sum, before) = (Certain, 0);
        // Always in one order, so that the same values give the same digits whatever the order they come in.
        foreach (var group in groups.OrderDescending())
        {
            sum = Convolve(sum, MannWhitney(before, group));
            before += group;
        }

        return new KendallDistribution(sum);
    }

    /// <summary><c>P(S >= s)</c>.</summary>
    internal double UpperTail(int s)
    {
        if (s <= -LargestS)
            return 1;
        var tail = 0.0;
        for (var discordant = 0; LargestS - (2 * discordant) >= s; discordant++)
            tail += _discordant[discordant];
        return Math.Min(1, tail);
    }

    /// <summary><c>P(|S| >= |s|)</c>; the distribution is symmetric.</summary>
    internal double TwoSided(int s) => s == 0 ? 1 : Math.Min(1, 2 * UpperTail(Math.Abs(s)));

    /// <summary>
    /// <c>f(a, b, u) = a/(a+b) f(a-1, b, u-b) + b/(a+b) f(a, b-1, u)</c>: the last value belongs to the one sample and
    /// comes after all of the other, or to the other.
    /// </summary>
    private static double[] MannWhitney(int a, int b)
    {
        if (b == 1)
            return [.. Enumerable.Repeat(1.0 / (a + 1), a + 1)];
        double[][] withFewer = [.. Enumerable.Repeat(Certain, a + 1)];
        for (var j = 1; j <= b; j++)
        {
            var rows = new double[a + 1][];
            rows[0] = Certain;
            for (var i = 1; i <= a; i++)
            {
                rows[i] = new double[(i * j) + 1];
                for (var u = 0; u < withFewer[i].Length; u++)
                    rows[i][u] += withFewer[i][u] * j / (i + j);
                for (var u = 0; u < rows[i - 1].Length; u++)
                    rows[i][u + j] += rows[i - 1][u] * i / (i + j);
            }

            withFewer = rows;
        }

        return withFewer[a];
    }

    private static double[] Convolve(double[] one, double[] other)
    {
        var result = new double[one.Length + other.Length - 1];
        for (var i = 0; i < one.Length; i++)
            for (var j = 0; j < other.Length; j++)
                result[i + j] += one[i] * other[j];
        return result;
    }
}
