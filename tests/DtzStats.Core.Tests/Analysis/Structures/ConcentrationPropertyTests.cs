using CsCheck;
using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Structures;

namespace DtzStats.Core.Tests.Analysis.Structures;

public sealed class ConcentrationPropertyTests
{
    private static readonly Func<IReadOnlyList<decimal>, Answer>[] All =
    [
        Concentration.Herfindahl, Concentration.NormalisedHerfindahl, Concentration.EquivalentNumber, Concentration.Entropy,
        Concentration.Gini, Concentration.NormalisedGini, Concentration.TheilL, Concentration.TheilT,
    ];

    [Fact]
    public void All_RandomLists_AgreeWithPlainLoops() => RandomCounts.List.Sample(values =>
    {
        if (values.Sum() == 0)
            return;
        var actual = All.Select(index => index(values)).ToArray();
        var expected = Naive([.. values.Select(v => (double)v)]);
        for (var i = 0; i < All.Length; i++)
        {
            if (actual[i].Value is { } value)
                RandomCounts.AssertClose((decimal)expected[i], value);
            else
                Assert.False(double.IsFinite(expected[i]));
        }
    });

    [Fact]
    public void All_AnotherUnit_AreTheSame() => Gen.Select(RandomCounts.List, RandomCounts.Factor).Sample((values, factor) =>
        Assert.All(All, index => RandomCounts.AssertClose(index(values), index([.. values.Select(v => v * factor)]))));

    [Fact]
    public void All_AnotherOrder_AreTheSame() => RandomCounts.List.Sample(values =>
        Assert.All(All, index => RandomCounts.AssertClose(index(values), index([.. values.Reverse()]))));

    [Fact]
    public void All_RandomLists_StayInTheirBounds() => RandomCounts.List.Sample(values =>
    {
        decimal n = values.Length;
        if (values.Sum() == 0)
            return;
        Assert.InRange(Concentration.Herfindahl(values).Value!.Value, (1 / n) - 1e-25m, 1);
        Assert.InRange(Concentration.NormalisedHerfindahl(values).Value ?? 0, 0, 1);
        Assert.InRange(Concentration.EquivalentNumber(values).Value!.Value, 1, n + 1e-20m);
        Assert.InRange(Concentration.Entropy(values).Value!.Value, 0, (decimal)Math.Log2((double)n) + 1e-12m);
        Assert.InRange(Concentration.Gini(values).Value!.Value, 0, 1 - (1 / n));
        Assert.InRange(Concentration.NormalisedGini(values).Value ?? 0, 0, 1 + 1e-25m);
        Assert.InRange(Concentration.TheilL(values).Value ?? 0, 0, decimal.MaxValue);
        Assert.InRange(Concentration.TheilT(values).Value!.Value, 0, (decimal)Math.Log((double)n) + 1e-12m);
    });

    [Fact]
    public void All_TheListTwice_HaveTheSameRelativeIndices() => RandomCounts.List.Sample(values =>
    {
        decimal[] twice = [.. values, .. values];
        RandomCounts.AssertClose(Concentration.Gini(values), Concentration.Gini(twice));
        RandomCounts.AssertClose(Concentration.TheilL(values), Concentration.TheilL(twice));
        RandomCounts.AssertClose(Concentration.TheilT(values), Concentration.TheilT(twice));
        if (Concentration.EquivalentNumber(values).Value is { } number)
            RandomCounts.AssertClose(2 * number, Concentration.EquivalentNumber(twice).Value!.Value);
    });

    /// <summary>In the order of <see cref="All"/>: Gini as the mean difference of all pairs, the others by their first definition.</summary>
    private static double[] Naive(double[] values)
    {
        int n = values.Length;
        double total = 0, squares = 0, entropy = 0, differences = 0, logarithms = 0, weighted = 0;
        foreach (var value in values)
            total += value;
        for (var i = 0; i < n; i++)
        {
            squares += values[i] * values[i];
            entropy -= values[i] == 0 ? 0 : values[i] / total * Math.Log(values[i] / total) / Math.Log(2);
            logarithms += Math.Log(values[i]);
            weighted += values[i] == 0 ? 0 : values[i] / total * Math.Log(values[i]);
            for (var j = 0; j < n; j++)
                differences += Math.Abs(values[i] - values[j]);
        }

        var (h, gini, mean) = (squares / (total * total), differences / (2 * n * total), total / n);
        return [h, (h - (1.0 / n)) / (1 - (1.0 / n)), 1 / h, entropy, gini, gini * n / (n - 1), Math.Log(mean) - (logarithms / n), weighted - Math.Log(mean)];
    }
}
