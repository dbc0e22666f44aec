using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Chains;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;

namespace DtzStats.Core.Tests.Analysis.Chains;

public sealed class OverlapChainTests
{
    private static readonly Period Since = new(2016);

    private static readonly Series Older = Chained.Series("oud", [(2015, 90), (2016, 100), (2017, 110), (2018, 120)]);

    private static readonly Series Recent = Chained.Series("nieuw", [(2017, 220), (2018, 264), (2019, 290.4m), (2020, null), (2021, 300)]);

    [Fact]
    public void Of_TwoDatasets_AreJoinedInTheLastYearOfBoth()
    {
        var chain = OverlapChain.Of(Older, Recent, Since);
        Assert.Equal((ChainMethod.OverlapYear, Since), (chain.Method, chain.Base));
        Assert.Equal(new Overlap(new Period(2018), 120, 264), chain.Overlap);
        Assert.Equal(2.2m, chain.Overlap?.Factor.Value);
        Assert.Equal([100m, 110m, 120m, 132m, null, 136.3636363636m], chain.Indexes());
        Assert.Equal(["oud", "oud", "nieuw", "nieuw", "nieuw", "nieuw"], chain.Points.Select(p => p.From.Source.Dataset));
        Assert.Equal(NoAnswer.Missing, chain.Points[4].Index.Reason);
        Assert.Equal(Change.CompoundAnnualGrowth(100, 132, 3), chain.Points[3].AnnualGrowth);
        Assert.Empty(chain.LeftOut);
    }

    [Fact]
    public void Of_SplicedValues_HaveTheIndexOfTheOlderTimesTheFactor()
    {
        var chain = OverlapChain.Of(Older, Recent, new Period(2015));
        var factor = chain.Overlap!.Factor.Value!.Value;
        decimal[] spliced = [90 * factor, 100 * factor, 110 * factor, 264, 290.4m];
        Assert.Equal(spliced.Select(v => Math.Round(100 * v / spliced[0], 10)), chain.Indexes().Take(5).Select(i => i!.Value));
    }

    [Fact]
    public void Of_BaseAfterTheOverlap_HasTheIndexOfTheRecent() =>
        Assert.Equal([100m, 110m], OverlapChain.Of(Older, Recent, new Period(2018), new Period(2019)).Indexes());

    [Fact]
    public void Of_BreakWithinASeries_HasNoIndexAcross()
    {
        var older = Chained.Series("oud", [(2016, 100), (2017, 110), (2018, 120)], 2017);
        Assert.Equal([100m, null, null, null, null, null], OverlapChain.Of(older, Recent, Since).Indexes());
        Assert.Equal(NoAnswer.SeriesBreak, OverlapChain.Of(older, Recent, Since).Points[^1].Index.Reason);
        Assert.All(OverlapChain.Of(older, Recent, Since).Points, p => Assert.Equal(0, p.CountedYears));
        var recent = Chained.Series("nieuw", [(2018, 264), (2019, 300)], 2019);
        Assert.Equal([100m, 110m, 120m, null], OverlapChain.Of(Older, recent, Since).Indexes());
        // A break of the recent series before the overlap concerns none of its figures that are used.
        Assert.Equal(132m, OverlapChain.Of(Older, Chained.Series("nieuw", [(2017, 1), (2018, 264), (2019, 290.4m)], 2018), Since).Points[^1].Index.Value);
    }

    [Fact]
    public void Of_OlderZeroInTheOverlapYear_JoinsNothing()
    {
        var chain = OverlapChain.Of(Chained.Series("oud", [(2016, 100), (2017, 50), (2018, 0)]), Recent, Since);
        Assert.Equal(NoAnswer.ZeroBase, chain.Overlap!.Factor.Reason);
        Assert.Equal([100m, 50m, null, null, null, null], chain.Indexes());
        Assert.Equal(NoAnswer.ZeroBase, chain.Points[2].Index.Reason);
    }

    [Fact]
    public void Of_RecentZeroInTheOverlapYear_JoinsNothing()
    {
        var chain = OverlapChain.Of(Older, Chained.Series("nieuw", [(2018, 0), (2019, 10)]), Since);
        Assert.Equal([100m, 110m, null, null], chain.Indexes());
        Assert.Equal(NoAnswer.ZeroBase, chain.Points[3].Index.Reason);
    }

    [Fact]
    public void Of_NoCommonYear_Throws() =>
        Assert.Throws<ArgumentException>(() => OverlapChain.Of(Older, Chained.Series("nieuw", [(2019, 1)]), Since));

    [Fact]
    public void Of_SeriesOfDifferentThings_Throws()
    {
        Assert.Throws<ArgumentException>(() => OverlapChain.Of(Older, Recent with { Measure = Sample.Jobs with { Code = "establishments" } }, Since));
        Assert.Throws<ArgumentException>(() => OverlapChain.Of(Older, Recent with { Region = Sample.Hoogeveen }, Since));
        Assert.Throws<ArgumentException>(() => OverlapChain.Of(Older, Recent with { Category = Sample.Mining }, Since));
        Assert.Throws<ArgumentException>(() => OverlapChain.Of(Older, Recent with { Membership = Membership.AsItWas, Members = [] }, Since));
    }
}
