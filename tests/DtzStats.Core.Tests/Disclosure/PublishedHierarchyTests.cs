using DtzStats.Core.Classifications;
using DtzStats.Core.Disclosure;
using DtzStats.Core.Regions;

namespace DtzStats.Core.Tests.Disclosure;

public sealed class PublishedHierarchyTests
{
    [Fact]
    public void Of_SectionWithDivisions_ConsistsOfThem()
    {
        var hierarchy = PublishedHierarchy.Of(Sample.Codelists, [Sample.Dtz, Sample.Emmen], [Sample.Manufacturing, Sample.Group, Sample.Mining]);
        Assert.Equal(["10", "28"], hierarchy.Categories["C"].Order());
        Assert.Equal(["10", "28", "B"], hierarchy.Categories["B-C"].Order());
        Assert.Equal(["GM0114", "GM0118"], hierarchy.Regions["DTZ"].Order());
        Assert.Equal(["GM0114"], hierarchy.Regions["GM0114"]);
    }

    [Fact]
    public void Of_RegionOfUnknownParts_Throws()
    {
        var corop = new Region("CR08", RegionLevel.Corop, Sample.Same("Zuidoost-Drenthe"), "PV22", null, null, [], []);
        Assert.Throws<ArgumentException>(() => PublishedHierarchy.Of(Sample.Codelists, [corop], Enumerable.Empty<Category>()));
    }
}
