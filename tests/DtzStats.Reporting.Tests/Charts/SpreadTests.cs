using DtzStats.Reporting.Charts.Layout;

namespace DtzStats.Reporting.Tests.Charts;

public sealed class SpreadTests
{
    [Fact]
    public void Of_FarApart_StayWhereTheyWantToBe() => Assert.Equal([20.0, 60.0], Spread.Of([20, 60], [10, 10], 0, 100));

    [Fact]
    public void Of_SamePlace_MoveApartAroundIt() => Assert.Equal([40.0, 50.0, 60.0], Spread.Of([50, 50, 50], [10, 10, 10], 0, 100));

    [Fact]
    public void Of_AtTheEdge_StayInside() => Assert.Equal([85.0, 95.0], Spread.Of([99, 99], [10, 10], 0, 100));

    [Fact]
    public void Of_PushedIntoANeighbour_PushTheNeighbourToo()
    {
        var middles = Spread.Of([40, 50, 51], [10, 10, 10], 0, 100);

        Assert.All(middles.Zip(middles.Skip(1)), p => Assert.True(p.Second - p.First >= 9.999));
    }
}
