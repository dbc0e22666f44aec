using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Tests.Writers.Html;
using DtzStats.Reporting.Writers.Excel;
using TableCell = DtzStats.Reporting.Editions.Tables.TableCell;
using TableColumn = DtzStats.Reporting.Editions.Tables.TableColumn;

namespace DtzStats.Reporting.Tests.Writers.Excel;

public sealed class XlsxWriterTests
{
    private static readonly Edition Nested = SampleEdition.Nested(Language.Dutch) with { Date = new DateOnly(2025, 4, 1) };

    [Fact]
    public void Write_Workbook_IsValid()
    {
        using var stream = new MemoryStream(XlsxWriter.Write(Nested));
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        Assert.Equal("", Office.Errors(document));
    }

    [Fact]
    public void Write_TwiceAndElsewhere_SameBytes()
    {
        Assert.Equal(XlsxWriter.Write(Nested), XlsxWriter.Write(Nested));
        Assert.Equal(XlsxWriter.Write(Nested), Office.InTurkish(() => XlsxWriter.Write(Nested)));
    }

    [Fact]
    public void Write_Sheets_AreTheContentsAndOneATable()
    {
        var book = Workbook.Of(Nested);
        Assert.Equal(["Inhoud", "gemeenten", "los", "temmen", "tdiep", "thoogeveen", "cbs"], book.Names);
        Assert.Equal(book.Names.Skip(1).Select(n => $"'{n}'!A1"), book.Sheet("Inhoud").Descendants<Hyperlink>().Select(h => h.Location!.Value));
    }

    [Fact]
    public void Write_Table_IsTypedWithSourceMarkUnitsAndNotes()
    {
        var rows = Workbook.Of(Nested).Rows("gemeenten");
        Assert.Equal(
            [
                "1: q24gemeenten",
                "2: q25",
                "3: qmark",
                "4: Eenheid|aantal|verschil in aantal",
                "5: q26|q27|q28",
                "6: q29|#1234|#-5",
                "7: q30|#4321|[c]",
                "8: q31|#5555|n.v.t.",
                "10: Cursief: voorlopig",
                "11: [c]: geheim, omdat het een bedrijf of instelling herkenbaar kan maken",
                "12: n.v.t.: dit is het basisjaar",
            ],
            rows);
    }

    [Fact]
    public void Write_Header_StaysInSightFiltersAndIsPrintedOnEachPage()
    {
        var book = Workbook.Of(Nested);
        var sheet = book.Sheet("gemeenten");
        var pane = sheet.Descendants<Pane>().Single();
        Assert.Equal((PaneStateValues.Frozen, 5, "B6"), (pane.State!.Value, pane.VerticalSplit!.Value, pane.TopLeftCell!.Value));
        Assert.Equal("A5:C8", sheet.Descendants<AutoFilter>().Single().Reference!.Value);
        Assert.Contains("_xlnm.Print_Titles 'gemeenten'!$5:$5", book.DefinedNames);
        Assert.Equal("&Cqmark", sheet.Descendants<OddHeader>().Single().Text);
    }

    [Theory]
    [InlineData("=cmd|'/C calc'!A0")]
    [InlineData("+1+1")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData(" spaties ")]
    public void Write_TextLikeAFormula_StaysText(string text)
    {
        var table = new TableSpec("t", text, text, text, [new TableColumn(text, NumberKind.Text)], [new TableRow([TableCell.Of(text)])]);
        var edition = SampleEdition.In(Language.Dutch, text) with { Title = text, Sections = [new EditionSection("s", text, text, [], [], [table])] };
        var book = Workbook.Of(edition);
        Assert.Equal($"6: {text}", book.Rows("t")[5]);
        Assert.All(book.Names, name => Assert.Empty(book.Sheet(name).Descendants<CellFormula>()));
        Assert.All(book.Names.SelectMany(n => book.Sheet(n).Descendants<Cell>()).Where(c => c.InnerText == text), c => Assert.Equal(CellValues.InlineString, c.DataType!.Value));
    }

    [Theory]
    [InlineData(NumberKind.Count, 1234.5, "1234.5", "#,##0")]
    [InlineData(NumberKind.Change, 12, "12", "+#,##0;-#,##0;0")]
    [InlineData(NumberKind.PercentChange, 3.1, "0.031", "+#,##0.0%;-#,##0.0%;0.0%")]
    [InlineData(NumberKind.PercentChange, 0.013, "0.00013", "#,##0.0%")]
    [InlineData(NumberKind.Change, 0.4, "0.4", "#,##0")]
    [InlineData(NumberKind.Points, 0.004, "0.004", "#,##0.00")]
    [InlineData(NumberKind.Share, 50, "0.5", "#,##0.0%")]
    [InlineData(NumberKind.Index, 103.06, "103.06", "#,##0.0")]
    [InlineData(NumberKind.Quotient, 1.25, "1.25", "#,##0.00")]
    [InlineData(NumberKind.Coefficient, 0.125, "0.125", "#,##0.000")]
    [InlineData(NumberKind.Points, -0.25, "-0.25", "+#,##0.00;-#,##0.00;0.00")]
    [InlineData(NumberKind.Mean, 5.25, "5.25", "#,##0.0")]
    public void Write_Number_HasValueAndFormatOfItsKind(NumberKind kind, double value, string written, string format)
    {
        var answer = TableCell.Of(Answer.Of((decimal)value));
        var table = new TableSpec("t", "q", "q", null, [new TableColumn("q", NumberKind.Text), new TableColumn("q", kind)], [new TableRow([TableCell.Of("q"), answer]), new TableRow([TableCell.Of("q"), answer], IsTotal: true)]);
        var book = Workbook.Of(SampleEdition.In(Language.Dutch) with { Sections = [new EditionSection("s", "q", null, [], [], [table])] });
        Assert.Equal($"6: q|#{written}", book.Rows("t")[4]);
        Assert.Equal([format, format], new[] { "B6", "B7" }.Select(a => book.FormatOf("t", a)));
    }

    [Fact]
    public void Write_Years_AreNumbers()
    {
        var table = new TableSpec("t", "q", "q", null, [new TableColumn("q", NumberKind.Text)], [new TableRow([TableCell.Of(new Core.Periods.Period(2016))])]);
        Assert.Equal("6: #2016", Workbook.Of(SampleEdition.In(Language.Dutch) with { Sections = [new EditionSection("s", "q", null, [], [], [table])] }).Rows("t")[4]);
    }
}
