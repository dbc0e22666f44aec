using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Wordprocessing;
using DtzStats.EndToEnd.Tests.Browsers;
using WordTable = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace DtzStats.EndToEnd.Tests.Numbers;

/// <summary>That page, PDF, Word and Excel of the report of a release tell the same.</summary>
[Collection(nameof(ReleasedReport))]
public sealed partial class FormatsTests(ReleasedReport report)
{
    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void WordAndPdf_Sentences_AreThoseOfThePage(string language)
    {
        var paragraphs = Page(language).Paragraphs.Select(p => Squeezed(p.Value)).ToList();
        using var word = WordprocessingDocument.Open(report.FileOf(language, ".docx"), isEditable: false);
        var inWord = word.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>().Select(p => Squeezed(p.InnerText)).ToList();
        using var pdf = new TaggedPdf(report.FileOf(language, ".pdf"));
        var inPdf = Squeezed(string.Concat(pdf.Words));
        Assert.True(paragraphs.Count > 20, $"{paragraphs.Count} paragraphs");
        Assert.All(paragraphs, p => Assert.Contains(p, inWord));
        Assert.All(paragraphs, p => Assert.Contains(p, inPdf, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void Word_Tables_AreThoseOfThePage(string language)
    {
        var page = Page(language).Tables.Select(t => t.Rows.Select(r => string.Join('|', r)));
        using var word = WordprocessingDocument.Open(report.FileOf(language, ".docx"), isEditable: false);
        Assert.Equal(page, word.MainDocumentPart!.Document!.Body!.Elements<WordTable>().Select(t => t.Elements<TableRow>().Select(r => string.Join('|', r.Elements<TableCell>().Select(c => c.InnerText)))));
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void Pdf_Tables_AreThoseOfThePage(string language)
    {
        var page = Page(language).Tables.SelectMany(t => t.Rows.Select(r => Squeezed(string.Join('|', r))));
        using var pdf = new TaggedPdf(report.FileOf(language, ".pdf"));
        Assert.Equal(page, pdf.Tables().SelectMany(t => t.Select(r => Squeezed(string.Join('|', r)))));
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void Excel_EachNumber_RoundsToThatOfThePage(string language)
    {
        using var excel = SpreadsheetDocument.Open(report.FileOf(language, ".xlsx"), isEditable: false);
        var main = excel.WorkbookPart!;
        var sheets = main.Workbook!.Descendants<Sheet>().Skip(1).Select(s => ((WorksheetPart)main.GetPartById(s.Id!.Value!)).Worksheet!);
        var numbers = Page(language).Tables.Zip(sheets).SelectMany(t => t.First.Rows.Skip(1).Zip(t.Second.Descendants<Row>().SkipWhile(r => r.RowIndex!.Value <= 5)))
            .SelectMany(r => r.First.Zip(r.Second.Elements<Cell>())).Where(c => c.Second.DataType is null).ToList();
        Assert.True(numbers.Count > 900, $"{numbers.Count} numbers");
        Assert.All(numbers, n => Assert.Equal(n.First.TrimStart('+'), Shown(n.Second, n.First, language).TrimStart('+')));
    }

    private static string Shown(Cell cell, string page, string language)
    {
        var value = decimal.Parse(cell.InnerText, CultureInfo.InvariantCulture);
        var decimals = page.TrimEnd('%').Split(language == "nl" ? ',' : '.') is [_, var fraction] ? fraction.Length : 0;
        if (decimals == 0 && value is > 1900 and < 2100 && page.Length == 4)
            return cell.InnerText;
        return Written.Of(page.EndsWith('%') ? 100 * value : value, (decimals, page.EndsWith('%')) switch { (_, true) => "+%", (2, _) => "q", (1, _) => "i", _ => "d" }, language);
    }

    private ReadPage Page(string language) => new(report.FileOf(language, "index.html"));

    /// <summary>Without spaces and ligatures, which a PDF has of its own.</summary>
    private static string Squeezed(string text) => Space().Replace(text.Normalize(NormalizationForm.FormKC), "");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
