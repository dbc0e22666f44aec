using DtzStats.Core.Ecosystems;
using DtzStats.Ingestion.Codes;

namespace DtzStats.Ingestion.Tests.Codes;

public sealed class EcosystemReaderTests
{
    private const string Header = "code,kind,name,place,themes,website,source,note_nl,note_en\n";

    private static readonly string Folder = Repository.PathOf("data", "ecosystem");

    [Fact]
    public void Read_OfTheProject_HasEachKindAndEachMember()
    {
        var ecosystem = EcosystemReader.Read(Folder, Sample.Codelists.Regions);
        Assert.InRange(ecosystem.Organisations.Count, 15, 40);
        Assert.Equal(Enum.GetValues<OrganisationKind>(), ecosystem.Organisations.Select(o => o.Kind).Distinct().Order());
        Assert.Subset(
            ecosystem.Organisations.Select(o => o.Place.Code).ToHashSet(),
            Sample.Codelists.Regions.MembersOf(Sample.Codelists.Regions.Techzone).Select(r => r.Code).ToHashSet());
        Assert.All(ecosystem.Organisations, o => Assert.True(o.Note.Dutch.Length > 0 && o.Note.English.Length > 0 && o.Themes.Count > 0, o.Code));
        Assert.All(
            Sample.Codelists.Regions.MembersOf(Sample.Codelists.Regions.Techzone),
            m => Assert.Contains(ecosystem.Organisations, o => o.Kind == OrganisationKind.BusinessAssociation && (o.Place == m || o.Place.Code == m.Province)));
        Assert.All(ecosystem.Themes, t => Assert.Contains(ecosystem.Organisations, o => o.Themes.Contains(t)));
    }

    [Theory]
    [InlineData("a,initiative,A,GM0115,skills,,https://a.nl,x,x", "'a': 'GM0115' is no code of a region that exists; did you mean '")]
    [InlineData("a,initiative,A,GM9999,skills,,https://a.nl,x,x", "'a': 'GM9999' is no code of a region that exists")]
    [InlineData("a,initiative,A,Emmen,skills,,https://a.nl,x,x", "'a': 'Emmen' is no code of a region that exists")]
    [InlineData("a,initiative,A,GM0114,skils,,https://a.nl,x,x", "'a': 'skils' is no theme; did you mean 'skills'?")]
    [InlineData("a,initiative,A,GM0114,,,https://a.nl,x,x", "'a' has no theme; choose from manufacturing,")]
    [InlineData("a,initiatief,A,GM0114,skills,,https://a.nl,x,x", "'a': 'initiatief' is no kind; did you mean 'initiative'?")]
    [InlineData("a,initiative,A,GM0114,skills,,,x,x", "'a': '' is no address of a page")]
    [InlineData("a,initiative,A,GM0114,skills,javascript:x,https://a.nl,x,x", "'a': 'javascript:x' is no address of a page")]
    [InlineData("a,initiative,A,GM0114,skills,,https://a.nl,x,x\na,initiative,A,GM0114,skills,,https://a.nl,x,x", "'a' is used twice")]
    public void Read_WhatIsWrong_IsToldWithFileAndRow(string rows, string expected)
    {
        using var folder = new TemporaryFolder();
        folder.Write("themes.csv", File.ReadAllText(Path.Combine(Folder, "themes.csv")));
        folder.Write("organisations.csv", Header + rows + "\n");
        var message = Assert.Throws<CodelistException>(() => EcosystemReader.Read(folder.FullPath, Sample.Codelists.Regions)).Message;
        Assert.Contains("organisations.csv", message, StringComparison.Ordinal);
        Assert.Contains(expected, message, StringComparison.Ordinal);
    }
}
