using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Tests.Writers.Html;
using DtzStats.Reporting.Writers.Word;
using Cell = DtzStats.Reporting.Editions.Tables.TableCell;

namespace DtzStats.Reporting.Tests.Writers.Word;

public sealed class DocxWriterTests : IDisposable
{
    private static readonly Edition Nested = SampleEdition.Nested(Language.Dutch) with { Date = new DateOnly(2025, 4, 1) };

    private readonly MemoryStream _stream = new(Bytes(Nested));

    private readonly WordprocessingDocument _document;

    public DocxWriterTests() => _document = WordprocessingDocument.Open(_stream, isEditable: false);

    private Body Body => _document.MainDocumentPart!.Document!.Body!;

    public void Dispose()
    {
        _document.Dispose();
        _stream.Dispose();
    }

    [Fact]
    public void Write_Document_IsValid() => Assert.Equal("", Office.Errors(_document));

    [Fact]
    public void Write_TwiceAndElsewhere_SameBytes()
    {
        Assert.Equal(Bytes(Nested), Bytes(Nested));
        Assert.Equal(Bytes(Nested), Office.InTurkish(() => Bytes(Nested)));
    }

    [Fact]
    public void Write_Headings_FollowTheDepthOfSections() => Assert.Equal(
        ["Heading1 In het kort", "Heading1 q9", "Heading2 q34emmen", "Heading3 q34diep", "Heading2 q34hoogeveen", "Heading1 q12", "Heading1 Bronnen", "Heading2 q13"],
        Styled("Heading").Select(p => $"{StyleOf(p)} {p.InnerText}"));

    /// <summary>Each municipality can be handed out by itself; so can what follows them.</summary>
    [Fact]
    public void Write_SectionsWithinAndAfterThem_BeginAPage()
    {
        using var stream = new MemoryStream(Bytes(SampleEdition.Nested(Language.Dutch) with { Mark = null }));
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        Assert.Equal(
            ["q34emmen", "q34hoogeveen", "q12"],
            document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Where(p => p.ParagraphProperties?.PageBreakBefore is not null).Select(p => p.InnerText));
    }

    [Fact]
    public void Write_Contents_ListEveryHeadingAndLeadToIt()
    {
        var entries = Styled("TOC").Where(p => StyleOf(p) != "TOCHeading").ToList();
        Assert.Equal(Styled("Heading").Select(p => p.InnerText), entries.Select(p => p.Descendants<Hyperlink>().Single().InnerText));
        var names = Body.Descendants<BookmarkStart>().Select(b => b.Name!.Value);
        Assert.Equal(names, entries.Select(p => p.Descendants<Hyperlink>().Single().Anchor!.Value));
        Assert.Null(_document.MainDocumentPart!.DocumentSettingsPart!.Settings!.GetFirstChild<UpdateFieldsOnOpen>());
    }

    [Fact]
    public void Write_Tables_RepeatTheirHeaderAndBreakNoRow()
    {
        var tables = Body.Elements<Table>().ToList();
        Assert.Equal(Nested.AllSections.Sum(s => s.Tables.Count), tables.Count);
        Assert.All(tables, table =>
        {
            Assert.Single(table.Descendants<TableHeader>());
            Assert.NotNull(table.Elements<TableRow>().First().TableRowProperties!.GetFirstChild<TableHeader>());
            Assert.Equal(table.Elements<TableRow>().Count(), table.Descendants<CantSplit>().Count());
        });
        Assert.Equal("q24gemeenten", tables[0].GetFirstChild<TableProperties>()!.TableCaption!.Val!.Value);
    }

    [Fact]
    public void Write_Columns_AreAsWideAsTheirTextsAskAndFillTheLine()
    {
        var spec = SampleEdition.Table("los", null);
        var table = spec with { Rows = [.. spec.Rows, new([Cell.Of("q40"), Cell.Of("q41"), Cell.Of("q42 as long as a sentence of many words")])] };
        var edition = SampleEdition.In(Language.Dutch);
        using var stream = new MemoryStream(Bytes(edition with { Sections = [edition.Sections[0] with { Charts = [], Tables = [table] }] }));
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        List<int> widths = [.. document.MainDocumentPart!.Document!.Body!.Descendants<GridColumn>().Select(c => int.Parse(c.Width!.Value!, System.Globalization.CultureInfo.InvariantCulture))];
        Assert.Equal(9638, widths.Sum());
        Assert.True(widths[2] > 3 * widths[1]);
    }

    [Fact]
    public void Write_LastSource_StaysWithTheColophon() =>
        Assert.All(Body.Elements<Paragraph>().Reverse().Skip(2).TakeWhile(p => StyleOf(p) != "Heading2"), p => Assert.NotNull(p.ParagraphProperties!.KeepNext));

    [Fact]
    public void Write_Charts_HaveTheirTextAlternativeAndShape()
    {
        var charts = Body.Descendants<Inline>().ToList();
        Assert.Equal(Nested.AllSections.Sum(s => s.Charts.Count), charts.Count);
        Assert.Equal("q18lijnen. q23 qmark. q22", charts[0].DocProperties!.Description!.Value);
        Assert.Equal(960d / 1800, (double)charts[0].Extent!.Cy! / charts[0].Extent!.Cx!, 4);
        Assert.Equal(charts.Count, charts.Select(c => c.DocProperties!.Id!.Value).Distinct().Count());
    }

    [Fact]
    public void Write_Mark_StandsAtTheTopAtEachTableAndOnEachPageButThoseOfSectionsWithout()
    {
        Assert.Equal(1 + 2, Styled("Mark").Count(p => p.InnerText == SampleEdition.Mark));
        var headers = Body.Descendants<SectionProperties>().Select(s => ((HeaderPart)_document.MainDocumentPart!.GetPartById(s.GetFirstChild<HeaderReference>()!.Id!)).Header!.InnerText);
        Assert.Equal([SampleEdition.Mark, "", SampleEdition.Mark], headers);
    }

    [Theory]
    [InlineData(Language.Dutch, "nl-NL")]
    [InlineData(Language.English, "en-GB")]
    public void Write_Language_IsThatOfTheEdition(Language language, string code)
    {
        using var stream = new MemoryStream(Bytes(SampleEdition.In(language)));
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        Assert.Equal(code, document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<Languages>().Single().Val!.Value);
        Assert.Equal(code, document.PackageProperties.Language);
    }

    [Fact]
    public void Write_Properties_TellTitleAndTheDateOfTheFigures()
    {
        Assert.Equal(("q1 \u2013 q2", "DtzStats"), (_document.PackageProperties.Title, _document.PackageProperties.Creator));
        Assert.Equal(new DateTime(2025, 4, 1, 0, 0, 0, DateTimeKind.Utc), _document.PackageProperties.Modified!.Value.ToUniversalTime());
    }

    private static byte[] Bytes(Edition edition) => DocxWriter.Write(edition, SampleEdition.Pngs(edition));

    private static string StyleOf(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "";

    private IEnumerable<Paragraph> Styled(string prefix) => Body.Elements<Paragraph>().Where(p => StyleOf(p).StartsWith(prefix, StringComparison.Ordinal));
}
