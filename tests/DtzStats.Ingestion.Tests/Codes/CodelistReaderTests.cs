using DtzStats.Core.Classifications;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;
using DtzStats.Ingestion.Codes;

namespace DtzStats.Ingestion.Tests.Codes;

/// <summary>The codelists that come with the project.</summary>
public sealed class CodelistReaderTests
{
    private static readonly RegionList Regions = Sample.Codelists.Regions;

    [Fact]
    public void Read_Regions_HasAllLevels()
    {
        int Count(RegionLevel level) => Regions.All.Count(r => r.Level == level);
        Assert.Equal((1, 4, 12, 40, 728, 1), (
            Count(RegionLevel.Country), Count(RegionLevel.CountryPart), Count(RegionLevel.Province),
            Count(RegionLevel.Corop), Count(RegionLevel.Municipality), Count(RegionLevel.Composite)));
    }

    /// <summary>Published by Statistics Netherlands: the number of municipalities on 1 January.</summary>
    [Theory]
    [InlineData(2008, 443)]
    [InlineData(2010, 431)]
    [InlineData(2017, 388)]
    [InlineData(2019, 355)]
    [InlineData(2021, 352)]
    [InlineData(2023, 342)]
    public void Read_Municipalities_AreAsManyAsThereWereInTheYear(int year, int expected)
    {
        var first = new DateOnly(year, 1, 1);
        Assert.Equal(expected, Regions.All.Count(r => r.Level == RegionLevel.Municipality && (r.ValidFrom ?? DateOnly.MinValue) <= first && (r.ValidTo ?? DateOnly.MaxValue) > first));
    }

    [Fact]
    public void Read_MunicipalityThatEnded_HasSuccessorsThatExistedOnThatDay()
    {
        var ended = Regions.All.Where(r => r.ValidTo >= new DateOnly(2007, 1, 1)).ToList();
        Assert.True(ended.Count > 150);
        Assert.All(ended, r => Assert.NotEmpty(r.Successors));
        foreach (var region in ended)
            Assert.All(region.Successors.Select(code => Regions[code]), s =>
                Assert.True((s.ValidFrom ?? DateOnly.MinValue) <= region.ValidTo && (s.ValidTo ?? DateOnly.MaxValue) > region.ValidTo, $"{region.Name.Dutch} -> {s.Name.Dutch}"));
    }

    [Fact]
    public void Read_EveryPresentMunicipality_IsFoundByItsNameAndCode() =>
        Assert.All(Regions.All.Where(r => r.Level == RegionLevel.Municipality && r.ValidTo is null), r =>
        {
            Assert.Equal(r, Regions.Find(r.Name.Dutch));
            Assert.Equal(r, Regions.Find(r.Code));
            Assert.Equal(r, Regions.Find(r.Code[2..]));
        });

    [Theory]
    [InlineData("Den Haag", "GM0518")]
    [InlineData("Friesland (PV)", "PV21")]
    [InlineData("Nederland totaal", "NL01")]
    [InlineData("Zuidoost-Drenthe (CR)", "CR08")]
    [InlineData("Groningen", "GM0014")]
    [InlineData("Groningen (PV)", "PV20")]
    [InlineData("Dutch TechZone", "DTZ")]
    public void Read_OtherSpellings_FindTheRegion(string name, string code) => Assert.Equal(code, Regions.Find(name)?.Code);

    [Theory]
    [InlineData(2016, 4)]
    [InlineData(2022, 4)]
    [InlineData(2023, 5)]
    public void Read_DutchTechZone_BeganWithFourMunicipalities(int year, int members) =>
        Assert.Equal(members, Regions.MembersOf(Regions["DTZ"], Membership.In(new Period(year))).Count);

    [Fact]
    public void Read_Classification_HasAllSectionsAndDivisions()
    {
        var sbi = Sample.Codelists.Sbi;
        Assert.Equal((21, 86), (sbi.Sections.Count(), sbi.All.Count(c => c.Level == CategoryLevel.Division)));
        Assert.All(sbi.All.Where(c => c.Level == CategoryLevel.Division), d => Assert.Equal(CategoryLevel.Section, sbi[d.Parent!].Level));
        Assert.All(sbi.All.SelectMany(c => c.Members), m => Assert.Equal(CategoryLevel.Section, sbi[m].Level));
        Assert.Equal("C", sbi.Find("C Industrie")?.Code);
        Assert.Equal("A-U", sbi.Find("Totaal")?.Code);
    }

    [Fact]
    public void Read_SectorGroups_ConsistOfDivisions()
    {
        var groups = Sample.Codelists.SectorGroups.ToDictionary(g => g.Code);
        Assert.Equal(["chemie", "energie", "htsm", "maakindustrie-breed"], groups.Keys.Order(StringComparer.Ordinal));
        Assert.All(groups.Values.SelectMany(g => g.Members), m => Assert.Equal(CategoryLevel.Division, Sample.Codelists.Sbi[m.Category].Level));
        var parts = new[] { "chemie", "energie", "htsm" }.SelectMany(g => groups[g].Members.Select(m => m.Category)).Order(StringComparer.Ordinal);
        Assert.Equal(parts, groups["maakindustrie-breed"].Members.Select(m => m.Category).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Read_Measures_ThatArePartsName_AnExistingWhole() =>
        Assert.All(Sample.Codelists.Measures.All.Where(m => m.PartOf is not null), m => Assert.NotNull(Sample.Codelists.Measures.Find(m.PartOf!)));

    [Fact]
    public void Read_NoSuchFolder_NamesTheFile() =>
        Assert.Contains("regions.csv", Assert.Throws<CodelistException>(() => CodelistReader.Read("no-such-folder")).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_BadLevel_NamesTheFile()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.GetFiles(Repository.PathOf("data", "codelists"), "*.csv"))
            folder.Write(Path.GetFileName(file), File.ReadAllText(file));
        folder.Write("sbi2008.csv", File.ReadAllText(Repository.PathOf("data", "codelists", "sbi2008.csv")).Replace(",section,", ",sectie,", StringComparison.Ordinal));
        Assert.Contains("sbi2008.csv", Assert.Throws<CodelistException>(() => CodelistReader.Read(folder.FullPath)).Message, StringComparison.Ordinal);
    }
}
