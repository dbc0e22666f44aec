using DocumentFormat.OpenXml.Packaging;
using DtzStats.Core.Ecosystems;
using DtzStats.Core.Languages;
using DtzStats.Ingestion.Codes;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Tests.Claims;
using DtzStats.Reporting.Tests.Writers;
using DtzStats.Reporting.Tests.Writers.Html;
using DtzStats.Reporting.Writers.Word;

namespace DtzStats.Reporting.Tests.Editions;

public sealed class EcosystemSectionTests
{
    private static readonly Ecosystem List = EcosystemReader.Read(Repository.PathOf("data", "ecosystem"), IllustrativeData.Codelists.Regions);

    private static EditionSection? Section(string region, Language language = Language.Dutch, Ecosystem? list = null) =>
        EcosystemSection.Build(IllustrativeData.Request(language) with { Region = IllustrativeData.Codelists.Regions[region], Ecosystem = list ?? List }, new Words(language)).SingleOrDefault();

    private static IEnumerable<string> Names(EditionSection section) => section.Tables.SelectMany(t => t.Rows).Select(r => r.Cells[0].Text!);

    [Fact]
    public void Build_Region_HasEveryOrganisationByKind()
    {
        var section = Section("DTZ")!;
        Assert.Equal(["initiatieven", "onderwijs", "overheid", "ondernemersverenigingen", "bedrijventerreinen"], section.Tables.Select(t => t.Name));
        Assert.Equal(List.Organisations.Select(o => o.Name).Order(StringComparer.Ordinal), Names(section).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("GM0114", "Greenwise Campus", "Alfa-college Hoogeveen")]
    [InlineData("GM0114", "Provincie Drenthe", "Provincie Overijssel")]
    [InlineData("GM0160", "Provincie Overijssel", "Provincie Drenthe")]
    [InlineData("GM0160", "Dutch TechZone", "Gemeente Emmen")]
    [InlineData("GM0014", "Rijksuniversiteit Groningen", "Dutch TechZone")]
    public void Build_Municipality_HasWhatIsThereOrWorksAroundIt(string region, string has, string lacks)
    {
        var names = Names(Section(region)!).ToList();
        Assert.Contains(has, names);
        Assert.DoesNotContain(lacks, names);
    }

    [Fact]
    public void Build_NobodyThere_HasNoSection() => Assert.Null(Section("DTZ", list: new Ecosystem([], [])));

    [Theory]
    [InlineData(Language.Dutch, "Voor de economie van de Dutch TechZone noemt deze lijst 6 initiatieven, ")]
    [InlineData(Language.English, "For the economy of the Dutch TechZone, this list names 6 initiatives, ")]
    public void Build_Sentence_CountsEachKind(Language language, string begin) =>
        Assert.StartsWith(begin, Section("DTZ", language)!.Paragraphs[0].Text, StringComparison.Ordinal);

    [Fact]
    public void Build_One_IsCountedAsOne()
    {
        var one = new Ecosystem(List.Themes, [List.Organisations.First(o => o.Kind == OrganisationKind.Education)]);
        Assert.Contains("noemt deze lijst 1 onderwijsinstelling.", Section("DTZ", list: one)!.Paragraphs[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_Names_LeadToTheirPages()
    {
        var edition = SampleEdition.In(Language.Dutch);
        edition = edition with { Sections = [.. edition.Sections, Section("DTZ")!] };
        var link = Page.Of(edition).Root.Descendants("a").Single(a => a.Value == "Greenwise Campus");
        Assert.Equal("https://greenwisecampus.nl/", link.Attribute("href")!.Value);
        var word = DocxWriter.Write(edition, SampleEdition.Pngs(edition));
        using var stream = new MemoryStream(word);
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        Assert.Equal("", Office.Errors(document));
        Assert.Contains(document.MainDocumentPart!.HyperlinkRelationships, r => r.Uri == new Uri("https://greenwisecampus.nl"));
        Assert.Equal(word, DocxWriter.Write(edition, SampleEdition.Pngs(edition)));
    }
}
