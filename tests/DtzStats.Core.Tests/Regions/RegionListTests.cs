using DtzStats.Core.Periods;
using DtzStats.Core.Regions;

namespace DtzStats.Core.Tests.Regions;

public sealed class RegionListTests
{
    private static readonly RegionList List = new(
        [
            Sample.Emmen,
            Sample.Municipality("GM0164", "Hengelo (O.)"),
            Sample.Municipality("GM0228", "Hengelo (Gld.)", to: "2005-01-01"),
            Sample.Municipality("GM0010", "Delfzijl", to: "2021-01-01", successors: "GM1979"),
            Sample.Municipality("GM1979", "Eemsdelta", from: "2021-01-01"),
            new("PV26", RegionLevel.Province, Sample.Same("Utrecht"), null, null, null, [], ["Utrecht (PV)"]),
            Sample.Municipality("GM0344", "Utrecht"),
            Sample.Dtz,
        ],
        [new("DTZ", "GM0164", 2016, null), new("DTZ", "GM0114", 2016, null), new("DTZ", "GM0010", 2016, 2019), new("DTZ", "GM1979", 2023, null)]);

    [Theory]
    [InlineData("GM0114")]
    [InlineData("gm0114")]
    [InlineData("GM0114    ")]
    [InlineData("0114")]
    [InlineData("Emmen")]
    [InlineData("emmen (gemeente)")]
    [InlineData(" EMMEN ")]
    [InlineData("Emmen\u00a0")]
    public void Find_AnySpelling_FindsTheRegion(string name) => Assert.Equal("GM0114", List.Find(name)?.Code);

    [Theory]
    [InlineData("Emen")]
    [InlineData("114")]
    [InlineData("")]
    [InlineData("Groningen")]
    public void Find_Unknown_IsNull(string name) => Assert.Null(List.Find(name));

    [Theory]
    [InlineData(2004, null)]
    [InlineData(2010, "GM0164")]
    public void Find_NameWithoutAddition_IsTheOneThatExistedThen(int year, string? code) =>
        Assert.Equal(code, List.Find("Hengelo", new Period(year))?.Code);

    [Fact]
    public void Find_ProvinceAndMunicipalityOfOneName_IsTheMunicipality()
    {
        Assert.Equal("GM0344", List.Find("Utrecht")?.Code);
        Assert.Equal("PV26", List.Find("Utrecht (PV)")?.Code);
    }

    [Fact]
    public void Find_YearBeforeTheMunicipalityExisted_StillFindsIt() =>
        Assert.Equal("GM1979", List.Find("Eemsdelta", new Period(2016))?.Code);

    [Fact]
    public void Find_EndedMunicipality_IsFoundByNameAndCode()
    {
        Assert.Equal("GM0010", List.Find("Delfzijl", new Period(2016))?.Code);
        Assert.Equal("GM0010", List.Find("GM0010")?.Code);
    }

    [Fact]
    public void MembersOf_Year_GivesThatYearsMembersInCodeOrder()
    {
        string[] In(int year) => [.. List.MembersOf(Sample.Dtz, Membership.In(new Period(year))).Select(r => r.Code)];
        Assert.Empty(In(2015));
        Assert.Equal(["GM0010", "GM0114", "GM0164"], In(2019));
        Assert.Equal(["GM0114", "GM0164"], In(2020));
        Assert.Equal(["GM0114", "GM0164", "GM1979"], In(2023));
    }

    [Fact]
    public void MembersOf_NoYear_GivesThePresentMembers() =>
        Assert.Equal(["GM0114", "GM0164", "GM1979"], List.MembersOf(Sample.Dtz).Select(r => r.Code));

    [Fact]
    public void MembersOf_RegionThatIsNoComposite_IsItself() => Assert.Equal([Sample.Emmen], List.MembersOf(Sample.Emmen));

    [Fact]
    public void Constructor_CodeTwice_Throws() => Assert.Throws<ArgumentException>(() => new RegionList([Sample.Emmen, Sample.Emmen], []));

    [Fact]
    public void Constructor_MemberUnknown_Throws() =>
        Assert.Throws<ArgumentException>(() => new RegionList([Sample.Dtz], [new("DTZ", "GM0114", 2016, null)]));

    [Fact]
    public void Suggest_Slip_NamesTheMunicipality() => Assert.Equal("Emmen", List.Suggest("Emen"));
}
