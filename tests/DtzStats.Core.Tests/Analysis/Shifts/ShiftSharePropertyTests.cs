using CsCheck;
using DtzStats.Core.Analysis.Shifts;

namespace DtzStats.Core.Tests.Analysis.Shifts;

public sealed class ShiftSharePropertyTests
{
    private static readonly ShiftShareMethod[] Methods = [ShiftShareMethod.Dunn, ShiftShareMethod.Esteban, ShiftShareMethod.Dynamic];

    /// <summary>Two to five years of one to eight sectors; the last sector keeps the reference from being empty.</summary>
    private static readonly Gen<SectorCounts[]> Tables = Gen.Int[2, 5].SelectMany(years => Gen.Select(
        Gen.Select(RandomCounts.Value.Array[years], RandomCounts.Value.Array[years]).Array[0, 7],
        Gen.Select(RandomCounts.Value.Array[years], RandomCounts.Positive.Array[years]),
        (sectors, last) => sectors.Append(last).Select((s, i) => new SectorCounts($"{i}", s.Item1, s.Item2)).ToArray()));

    [Fact]
    public void Of_RandomTables_PartsAddUpToTheGrowth() => Tables.Sample(sectors => Assert.All(Methods, method =>
    {
        var analysis = ShiftShare.Of(method, sectors);
        foreach (var (sector, counts) in analysis.Sectors.Zip(sectors))
        {
            Assert.Equal(counts.Region[^1] - counts.Region[0], sector.Effects.Growth);
            AssertAddsUp(sector.Effects);
        }

        AssertAddsUp(analysis.Total!);
        Assert.Equal(sectors.Sum(s => s.Region[^1] - s.Region[0]), analysis.Total!.Growth);
    }));

    [Fact]
    public void Of_RandomTables_NationalIsTheRegionAtTheReferencesGrowth() => Tables.Sample(sectors =>
    {
        var growth = (sectors.Sum(s => s.Reference[^1]) / sectors.Sum(s => s.Reference[0])) - 1;
        RandomCounts.AssertClose(sectors.Sum(s => s.Region[0]) * growth, ShiftShare.Of(ShiftShareMethod.Dunn, sectors).Total!.National, 1e-15m);
    });

    [Fact]
    public void Of_RegionsThatMakeUpTheReference_MixAndRegionalEachAddUpToZero() => Tables.Sample(sectors =>
    {
        // The one region is the first list of each sector, the other the second; the reference is both.
        var one = sectors.Select(s => s with { Reference = Together(s) }).ToArray();
        var other = sectors.Select(s => s with { Region = s.Reference, Reference = Together(s) }).ToArray();
        foreach (var method in new[] { ShiftShareMethod.Dunn, ShiftShareMethod.Dynamic })
        {
            var (a, b) = (ShiftShare.Of(method, one).Total!, ShiftShare.Of(method, other).Total!);
            RandomCounts.AssertClose(0, a.Shift + b.Shift, 1e-15m);
            // What is new in the reference is regional growth that no mix is set against, so that the two cancel only together.
            if (!sectors.All(s => Together(s)[..^1].All(v => v > 0)))
                continue;
            RandomCounts.AssertClose(0, a.Mix + b.Mix, 1e-15m);
            RandomCounts.AssertClose(0, a.Regional + b.Regional, 1e-15m);
        }
    });

    [Fact]
    public void Of_RegionLikeTheReference_HasNationalGrowthOnly() => Tables.Sample(sectors => Assert.All(Methods, method =>
    {
        var grown = sectors.Select(s => s with { Region = [.. s.Reference.Select(v => v / 100)] }).Where(s => s.Reference.SkipLast(1).All(v => v > 0)).ToArray();
        var total = ShiftShare.Of(method, grown).Total!;
        RandomCounts.AssertClose(total.Growth, total.National, 1e-15m);
        RandomCounts.AssertClose(0, total.Regional, 1e-15m);
        RandomCounts.AssertClose(0, total.Allocation, 1e-15m);
    }));

    [Fact]
    public void Of_AllValuesInAnotherUnit_ScalesAllEffects() => Gen.Select(Tables, RandomCounts.Factor).Sample((sectors, factor) => Assert.All(Methods, method =>
    {
        var scaled = sectors.Select(s => new SectorCounts(s.Code, [.. s.Region.Select(v => v * factor)], [.. s.Reference.Select(v => v * factor)])).ToArray();
        foreach (var (one, other) in ShiftShare.Of(method, sectors).Sectors.Zip(ShiftShare.Of(method, scaled).Sectors))
        {
            Assert.All(Parts(one.Effects).Zip(Parts(other.Effects)), p => RandomCounts.AssertClose(p.First * factor, p.Second, 1e-15m));
            Assert.Equal(one.Effects.IsUnsplit, other.Effects.IsUnsplit);
        }
    }));

    [Fact]
    public void Of_SectorsInAnotherOrder_HasTheSameEffects() => Tables.Sample(sectors => Assert.All(Methods, method =>
    {
        var reversed = ShiftShare.Of(method, [.. sectors.Reverse()]).Sectors.Reverse();
        Assert.Equal(ShiftShare.Of(method, sectors).Sectors, reversed);
    }));

    [Fact]
    public void Of_RandomTables_DynamicIsDunnYearByYear() => Tables.Sample(sectors =>
    {
        var years = Enumerable.Range(0, sectors[0].Region.Count - 1).Select(y => ShiftShare.Of(
            ShiftShareMethod.Dunn,
            [.. sectors.Select(s => SectorCounts.Between(s.Code, s.Region[y], s.Region[y + 1], s.Reference[y], s.Reference[y + 1]))]).Total!).ToList();
        var total = ShiftShare.Of(ShiftShareMethod.Dynamic, sectors).Total!;
        RandomCounts.AssertClose(years.Sum(y => y.National), total.National, 1e-15m);
        RandomCounts.AssertClose(years.Sum(y => y.Mix), total.Mix, 1e-15m);
        RandomCounts.AssertClose(years.Sum(y => y.Regional), total.Regional, 1e-15m);
    });

    private static void AssertAddsUp(Effects effects)
    {
        RandomCounts.AssertClose(effects.Growth, effects.National + effects.Mix + effects.Regional + effects.Allocation, 1e-15m);
        RandomCounts.AssertClose(effects.Shift, effects.Mix + effects.Regional + effects.Allocation, 1e-15m);
    }

    private static decimal[] Parts(Effects e) => [e.Growth, e.National, e.Mix, e.Regional, e.Allocation];

    private static decimal[] Together(SectorCounts sector) => [.. sector.Region.Zip(sector.Reference, (one, other) => one + other)];
}
