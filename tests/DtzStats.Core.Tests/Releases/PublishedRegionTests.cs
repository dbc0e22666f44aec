using DtzStats.Core.Periods;
using DtzStats.Core.Regions;
using DtzStats.Core.Releases;

namespace DtzStats.Core.Tests.Releases;

public sealed class PublishedRegionTests
{
    [Fact]
    public void All_RegionThatGotAMember_ComesWithEachComposition()
    {
        var regions = PublishedRegion.All(Sample.Codelists, new HashSet<string> { "GM0114", "GM0118" }, [new(2016), new(2020), new(2024)]);
        Assert.Equal(["DTZ", "DTZ:GM0114", "GM0114", "GM0118"], regions.Select(r => r.Key).Order(StringComparer.Ordinal));
        Assert.Equal(["GM0114"], regions.Single(r => r.Key == "DTZ:GM0114").Municipalities.Select(m => m.Code));
    }

    [Fact]
    public void All_NoMemberObserved_LeavesTheRegionOut() =>
        Assert.Empty(PublishedRegion.All(Sample.Codelists, new HashSet<string>(), [new(2024)]));

    [Fact]
    public void KeyOf_YearWithThePresentMembers_IsTheCode() =>
        Assert.Equal("DTZ", PublishedRegion.KeyOf(Sample.Codelists.Regions, Sample.Dtz, Membership.In(new Period(2021))));
}
