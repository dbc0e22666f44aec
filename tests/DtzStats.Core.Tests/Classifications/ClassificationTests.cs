using DtzStats.Core.Classifications;

namespace DtzStats.Core.Tests.Classifications;

public sealed class ClassificationTests
{
    [Theory]
    [InlineData("C")]
    [InlineData("c ")]
    [InlineData("C Industrie")]
    [InlineData("Industrie")]
    public void Find_CodeAliasOrTitle_FindsTheCategory(string name) => Assert.Equal("C", Sample.Sbi.Find(name)?.Code);

    [Fact]
    public void Find_TitleOfSectionAndDivision_IsTheSection()
    {
        var division = new Category("85", CategoryLevel.Division, "P", Sample.Same("Onderwijs"), [], []);
        var section = new Category("P", CategoryLevel.Section, "A-U", Sample.Same("Onderwijs"), [], []);
        var sbi = new Classification("SBI2008", [Sample.Total with { Members = ["P"] }, division, section]);
        Assert.Equal("P", sbi.Find("onderwijs")?.Code);
        Assert.Equal("85", sbi.Find("85")?.Code);
    }

    [Fact]
    public void Constructor_CodeTwice_Throws() =>
        Assert.Throws<ArgumentException>(() => new Classification("X", [Sample.Total, Sample.Mining, Sample.Mining]));

    [Fact]
    public void Indexer_Unknown_Throws() => Assert.Throws<KeyNotFoundException>(() => Sample.Sbi["Z"]);

    [Fact]
    public void Total_IsTheOnlyTotal() => Assert.Equal("A-U", Sample.Sbi.Total.Code);
}
