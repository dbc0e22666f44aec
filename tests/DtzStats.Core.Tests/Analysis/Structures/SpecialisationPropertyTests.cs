using CsCheck;
using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Structures;

namespace DtzStats.Core.Tests.Analysis.Structures;

public sealed class SpecialisationPropertyTests
{
    private static readonly Func<IReadOnlyList<decimal>, IReadOnlyList<decimal>, Answer>[] All =
    [
        Specialisation.Krugman, Specialisation.Distance, Specialisation.Hachman,
        Specialisation.GiniOfSpecialisation, Specialisation.GiniOfConcentration,
    ];

    [Fact]
    public void All_RandomTables_AgreeWithPlainLoops() => RandomCounts.Pairs.Sample(table =>
    {
        var (region, reference) = Columns(table);
        if (region.Sum() == 0 || reference.Sum() == 0)
            return;
        var actual = All.Select(index => index(region, reference)).ToArray();
        var expected = Naive([.. region.Select(v => (double)v)], [.. reference.Select(v => (double)v)]);
        for (var i = 0; i < All.Length; i++)
        {
            if (actual[i].Value is { } value)
                RandomCounts.AssertClose((decimal)expected[i], value);
            else
                Assert.Contains(table, s => s.One > 0 && s.Other == 0);
        }
    });

    [Fact]
    public void All_OtherUnits_AreTheSame() =>
        Gen.Select(RandomCounts.Pairs, RandomCounts.Factor, RandomCounts.Factor).Sample((table, factor, referenceFactor) =>
        {
            var (region, reference) = Columns(table);
            Assert.All(All, index => RandomCounts.AssertClose(
                index(region, reference),
                index([.. region.Select(v => v * factor)], [.. reference.Select(v => v * referenceFactor)])));
        });

    [Fact]
    public void All_AnotherOrder_AreTheSame() => RandomCounts.Pairs.Sample(table =>
    {
        var (region, reference) = Columns(table);
        Assert.All(All, index => RandomCounts.AssertClose(index(region, reference), index([.. region.Reverse()], [.. reference.Reverse()])));
    });

    [Fact]
    public void All_RandomTables_StayInTheirBounds() => RandomCounts.Pairs.Sample(table =>
    {
        var (region, reference) = Columns(table);
        var answers = All.Select(index => index(region, reference).Value).ToArray();
        Assert.InRange(answers[0] ?? 0, 0, 2 + 1e-25m);
        Assert.InRange(answers[1] ?? 0, 0, 1 + 1e-25m);
        Assert.InRange(answers[2] ?? 0, 0, 1 + 1e-20m);
        Assert.InRange(answers[3] ?? 0, 0, 1);
    });

    [Fact]
    public void Distance_RandomTables_IsAMetric() => Gen.Select(RandomCounts.Positive, RandomCounts.Value, RandomCounts.Value).Array[1, 8].Sample(table =>
    {
        decimal[] a = [.. table.Select(r => r.Item1)], b = [1, .. table.Select(r => r.Item2)], c = [1, .. table.Select(r => r.Item3)];
        a = [0, .. a];
        var (ab, bc, ac) = (Between(a, b), Between(b, c), Between(a, c));
        Assert.Equal(ab, Between(b, a));
        Assert.Equal(0, Between(a, a));
        Assert.InRange(ac, 0, ab + bc + 1e-20m);
    });

    private static decimal Between(decimal[] one, decimal[] other) => Specialisation.Distance(one, other).Value!.Value;

    private static (decimal[] Region, decimal[] Reference) Columns((decimal One, decimal Other)[] table) =>
        ([.. table.Select(s => s.One)], [.. table.Select(s => s.Other)]);

    /// <summary>In the order of <see cref="All"/>: distance from what the two share, Gini as the mean difference of all pairs.</summary>
    private static double[] Naive(double[] region, double[] reference)
    {
        double total = region.Sum(), referenceTotal = reference.Sum(), common = 0, squares = 0, differences = 0, quotients = 0;
        var n = 0;
        for (var i = 0; i < region.Length; i++)
        {
            common += Math.Min(region[i] / total, reference[i] / referenceTotal);
            if (reference[i] == 0)
                continue;
            n++;
            squares += region[i] * region[i] / reference[i];
            quotients += region[i] / reference[i];
            for (var j = 0; j < region.Length; j++)
                differences += reference[j] == 0 ? 0 : Math.Abs((region[i] / reference[i]) - (region[j] / reference[j]));
        }

        var gini = differences / (2 * n * quotients);
        return [2 * (1 - common), 1 - common, total * total / (referenceTotal * squares), gini, gini];
    }
}
