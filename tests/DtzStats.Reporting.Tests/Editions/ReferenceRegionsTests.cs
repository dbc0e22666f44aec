using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Tests.Claims;

namespace DtzStats.Reporting.Tests.Editions;

public sealed class ReferenceRegionsTests
{
    [Theory]
    [InlineData("DTZ", "NL01 PV22 PV23")]
    [InlineData("GM0114", "NL01 PV22 DTZ")]
    [InlineData("GM0160", "NL01 PV23 DTZ")]
    [InlineData("NL01", "")]
    public void Candidates_AreTheWidestFirst(string region, string expected)
    {
        var regions = IllustrativeData.Codelists.Regions;
        Assert.Equal(expected, string.Join(' ', ReferenceRegions.Candidates(regions[region], regions).Select(r => r.Code)));
    }
}
