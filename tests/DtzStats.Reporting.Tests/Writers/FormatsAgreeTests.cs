using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Wordprocessing;
using DtzStats.Core.Analysis;
using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Tests.Writers.Html;
using DtzStats.Reporting.Writers.Word;
using Page = DtzStats.Reporting.Tests.Writers.Html.Page;
using TableCell = DtzStats.Reporting.Editions.Tables.TableCell;
using Workbook = DtzStats.Reporting.Tests.Writers.Excel.Workbook;

namespace DtzStats.Reporting.Tests.Writers;

/// <summary>That page, Word and Excel tell the same.</summary>
public sealed class FormatsAgreeTests
{
    [Theory]
    [InlineData(Language.Dutch)]
    [InlineData(Language.English)]
    public void Word_EachTable_SaysWhatThePageSays(Language language)
    {
        var edition = EditionIn(language);
        using var stream = new MemoryStream(DocxWriter.Write(edition, SampleEdition.Pngs(edition)));
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        var tables = document.MainDocumentPart!.Document!.Body!.Elements<DocumentFormat.OpenXml.Wordprocessing.Table>()
            .Select(t => t.Elements<DocumentFormat.OpenXml.Wordprocessing.TableRow>().Select(r => string.Join('|', r.Elements<DocumentFormat.OpenXml.Wordprocessing.TableCell>().Select(c => c.InnerText))));
        Assert.Equal(OnThePage(edition), tables);
    }

    [Theory]
    [InlineData(Language.Dutch)]
    [InlineData(Language.English)]
    public void Excel_EachValue_RoundsToWhatThePageSays(Language language)
    {
        var edition = EditionIn(language);
        var book = Workbook.Of(edition);
        var tables = edition.AllSections.SelectMany(s => s.Tables)
            .Select(t => book.Sheet(t.Name).Descendants<Row>().Skip(t.Mark is null ? 3 : 4).Take(t.Rows.Count + 1)
                .Select(r => string.Join('|', r.Elements<Cell>().Select((c, i) => Shown(c, t.Columns[i].Kind, language)))));
        Assert.Equal(OnThePage(edition), tables);
    }

    [Theory]
    [InlineData(Language.Dutch)]
    [InlineData(Language.English)]
    public void Word_HeadlineAndParagraphs_AreThoseOfTheEdition(Language language)
    {
        var edition = EditionIn(language);
        using var stream = new MemoryStream(DocxWriter.Write(edition, SampleEdition.Pngs(edition)));
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        var text = document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Select(p => p.InnerText).ToList();
        Assert.All(edition.Passages.Where(p => p.Sentences.Count > 0), p => Assert.Contains(p.Text, text));
        Assert.All(edition.Headline.Figures, f => Assert.Contains(text, p => p.StartsWith($"{f.Number} {f.Label}", StringComparison.Ordinal)));
    }

    private static Edition EditionIn(Language language) => StateOfTheRegion.Build(Sample.Request(Sample.View(DatasetKind.Illustrative, added: -1234), language, Sample.View()));

    private static IEnumerable<IEnumerable<string>> OnThePage(Edition edition) => Page.Of(edition).Root.Descendants("table")
        .Select(t => t.Descendants("tr").Select(r => string.Join('|', r.Elements().Select(c => c.Value))));

    private static string Shown(Cell cell, NumberKind kind, Language language)
    {
        if (cell.DataType is not null || kind == NumberKind.Text)
            return cell.InnerText;
        var value = decimal.Parse(cell.InnerText, CultureInfo.InvariantCulture);
        return TableCell.Of(Answer.Of(kind is NumberKind.PercentChange or NumberKind.Share ? value * 100 : value)).Formatted(kind, language);
    }
}
