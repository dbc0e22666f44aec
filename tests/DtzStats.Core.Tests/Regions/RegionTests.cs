using DtzStats.Core.Periods;

namespace DtzStats.Core.Tests.Regions;

public sealed class RegionTests
{
    [Theory]
    [InlineData(2013, false)]
    [InlineData(2014, true)]
    [InlineData(2018, true)]
    [InlineData(2019, false)]
    public void ExistsIn_FromFirstDayToDayBeforeLast(int year, bool expected)
    {
        var region = Sample.Municipality("GM9999", "Tijdelijk", from: "2014-01-01", to: "2019-01-01");
        Assert.Equal(expected, region.ExistsIn(new Period(year)));
    }
}
