using CsCheck;
using DtzStats.Core.Analysis.Shifts;

namespace DtzStats.Core.Tests.Analysis.Shifts;

/// <summary>Shift-share once more, by growth rates and plain loops, in the way that a spreadsheet does it.</summary>
public sealed class NaiveShiftShareTests
{
    private static readonly Gen<(decimal[] Region, decimal[] Reference)[]> Tables =
        Gen.Select(RandomCounts.Value.Array[4], RandomCounts.Value.Array[4]).Array[1, 8];

    [Fact]
    public void Dunn_RandomTables_Agrees() => Tables.Sample(table => AssertAgrees(ShiftShareMethod.Dunn, table, Rates(table, 0, 3, false)));

    [Fact]
    public void Esteban_RandomTables_Agrees() => Tables.Sample(table => AssertAgrees(ShiftShareMethod.Esteban, table, Rates(table, 0, 3, true)));

    [Fact]
    public void Dynamic_RandomTables_Agrees() => Tables.Sample(table =>
    {
        var sum = Rates(table, 0, 1, false);
        for (var year = 1; year < 3; year++)
        {
            var next = Rates(table, year, year + 1, false);
            for (var i = 0; i < table.Length; i++)
            {
                for (var part = 0; part < 4; part++)
                    sum[i][part] += next[i][part];
            }
        }

        AssertAgrees(ShiftShareMethod.Dynamic, table, sum);
    });

    private static void AssertAgrees(ShiftShareMethod method, (decimal[] Region, decimal[] Reference)[] table, double[][] expected)
    {
        var analysis = ShiftShare.Of(method, [.. table.Select((s, i) => new SectorCounts($"{i}", s.Region, s.Reference))]);
        Assert.Equal(expected.Any(e => e.Any(v => !double.IsFinite(v))), analysis.Total is null);
        foreach (var (sector, parts) in analysis.Sectors.Zip(expected))
        {
            var e = sector.Effects;
            Assert.All(new[] { e.National, e.Mix, e.Regional, e.Allocation }.Zip(parts), p => RandomCounts.AssertClose((decimal)p.Second, p.First, 1e-9m));
        }
    }

    /// <summary>National, mix, regional and allocation of each sector; not finite without a reference.</summary>
    private static double[][] Rates((decimal[] Region, decimal[] Reference)[] table, int from, int to, bool esteban)
    {
        double region = 0, referenceFrom = 0, referenceTo = 0;
        foreach (var (own, reference) in table)
        {
            region += (double)own[from];
            referenceFrom += (double)reference[from];
            referenceTo += (double)reference[to];
        }

        var overall = (referenceTo / referenceFrom) - 1;
        return [.. table.Select(s => Rates((double)s.Region[from], (double)s.Region[to], (double)s.Reference[from], (double)s.Reference[to]))];

        double[] Rates(double e0, double e1, double r0, double r1)
        {
            if (e0 == 0)
                return [0 * overall, 0, e1, 0];
            if (r0 == 0)
                return [e0 * overall, 0, e1 - e0 - (e0 * overall), 0];
            var (own, sector) = ((e1 / e0) - 1, (r1 / r0) - 1);
            var homothetic = esteban ? region * r0 / referenceFrom : e0;
            return [e0 * overall, e0 * (sector - overall), homothetic * (own - sector), (e0 - homothetic) * (own - sector)];
        }
    }
}
