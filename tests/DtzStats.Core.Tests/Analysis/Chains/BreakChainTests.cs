using CsCheck;
using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Chains;
using DtzStats.Core.Periods;

namespace DtzStats.Core.Tests.Analysis.Chains;

public sealed class BreakChainTests
{
    private static readonly Period Since = new(2016);

    [Fact]
    public void Of_Break_LeavesItsChangeOut()
    {
        var chain = BreakChain.Of(Chained.Series("een", [(2016, 100), (2017, 110), (2018, 220), (2019, 242)], 2018), Since);
        Assert.Equal((ChainMethod.BreakYearsLeftOut, Since, null), (chain.Method, chain.Base, chain.Overlap));
        Assert.Equal([100m, 110m, 110m, 121m], chain.Indexes());
        Assert.Equal([0, 1, 1, 2], chain.Points.Select(p => p.CountedYears));
        Assert.Equal(10m, chain.Points[3].AnnualGrowth.Value!.Value, 10);
        Assert.Equal([2018], chain.LeftOut.Select(b => b.Year));
    }

    [Fact]
    public void Of_NoBreak_IsThePlainIndex() => Values().Sample(values =>
    {
        var series = Chained.Series("een", values);
        var start = values.FirstOrDefault(v => v.Value is not null).Value;
        Assert.Equal(
            series.Figures.Select(f => f.Value is { } v && start > 0 ? Change.Index(start.Value, v).Value : null),
            BreakChain.Of(series, new Period(2000)).Points.Select(p => p.Index.Value));
    });

    [Fact]
    public void Of_RandomSeries_AgreesWithTheProductOfLinks() =>
        Gen.Select(Values(1), Gen.Int[2000, 2014].Array[0, 3]).Sample((values, breaks) =>
        {
            var chain = BreakChain.Of(Chained.Series("een", values, breaks), new Period(2000));
            var (index, last) = (100.0, ((int Year, decimal Value)?)null);
            foreach (var point in chain.Points.Where(p => p.Figure.Value is not null))
            {
                var (year, value) = (point.Figure.Period.Year, point.Figure.Value!.Value);
                if (last is { } before && !breaks.Any(b => before.Year < b && b <= year))
                    index *= (double)value / (double)before.Value;
                last = (year, value);
                Assert.Equal(1, (double)point.Index.Value!.Value / index, 1e-10);
            }
        });

    [Fact]
    public void Of_Gap_IsBridgedUnlessABreakIsInIt()
    {
        (int, decimal?)[] values = [(2016, 100), (2018, 121), (2020, 150), (2021, 300)];
        var chain = BreakChain.Of(Chained.Series("een", values, 2019), Since);
        Assert.Equal([100m, null, 121m, null, 121m, 242m], chain.Indexes());
        Assert.Equal([0, 0, 2, 2, 2, 3], chain.Points.Select(p => p.CountedYears));
        Assert.Equal(NoAnswer.Missing, chain.Points[1].Index.Reason);
    }

    [Fact]
    public void Of_Zeros_LinkNothingToThem()
    {
        Assert.Equal([null, null], BreakChain.Of(Chained.Series("een", [(2016, 0), (2017, 5)]), Since).Indexes());
        Assert.Equal([100m, 0m, 50m], BreakChain.Of(Chained.Series("een", [(2016, 10), (2017, 0), (2018, 5)]), Since).Indexes());
        var toZero = BreakChain.Of(Chained.Series("een", [(2016, 10), (2017, 0), (2018, 5), (2019, 6)], 2018), Since);
        Assert.Equal([100m, 0m, null, null], toZero.Indexes());
        Assert.Equal(NoAnswer.ZeroBase, toZero.Points[2].Index.Reason);
        Assert.Equal([100m, 100m, null], BreakChain.Of(Chained.Series("een", [(2016, 10), (2017, 0), (2018, 5)], 2017), Since).Indexes());
    }

    [Fact]
    public void Of_AllYearsLeftOut_HasNoGrowth()
    {
        var chain = BreakChain.Of(Chained.Series("een", [(2016, 100), (2017, 200)], 2017), Since);
        Assert.Equal(NoAnswer.SameYear, chain.Points[0].AnnualGrowth.Reason);
        Assert.Equal(NoAnswer.SeriesBreak, chain.Points[1].AnnualGrowth.Reason);
    }

    [Fact]
    public void Of_LargestValues_SaysTooLarge() =>
        Assert.Equal(NoAnswer.TooLarge, BreakChain.Of(Chained.Series("een", [(2016, 0.0001m), (2017, decimal.MaxValue)]), Since).Points[1].Index.Reason);

    [Fact]
    public void Of_NothingThere_IsEmpty()
    {
        var chain = BreakChain.Of(Chained.Series("een", [(2016, 1)], 2016), new Period(2020));
        Assert.Null(chain.Base);
        Assert.Empty(chain.Points);
        Assert.Empty(chain.LeftOut);
    }

    [Fact]
    public void Of_Until_StopsThere() =>
        Assert.Equal([100m, 110m], BreakChain.Of(Chained.Series("een", [(2016, 100), (2017, 110), (2018, 5)]), Since, new Period(2017)).Indexes());

    private static Gen<(int Year, decimal? Value)[]> Values(int lowest = 0) =>
        Gen.Int[lowest, 50].List[1, 15].Select(v => v.Select((x, i) => (2000 + i, x % 7 == 6 ? null : (decimal?)x)).ToArray());
}
