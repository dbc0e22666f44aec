using DtzStats.Ingestion.Checks;
using static DtzStats.Ingestion.Tests.Reading.Workbook;

namespace DtzStats.Ingestion.Tests.Reading;

/// <summary>What stands in a sheet is read as it is meant, or refused: nothing is passed over in silence.</summary>
public sealed class SheetTableTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Check_ThousandsPointInATextCell_IsNotTakenForAFraction()
    {
        var refused = Check(("Banen", Header + Emmen(Text("C2", "12.000")) + Hoogeveen(Number("C3", "8123"))));
        var finding = Assert.Single(refused.Findings.Kept);
        Assert.Equal(("decimal-sign", 2, "banen"), (finding.Code, finding.Line, finding.Column));
    }

    [Fact]
    public void Check_TextCellThatSettlesIt_DecidesForTheTextCellsAlone()
    {
        var rows = Header + Emmen(Text("C2", "12.000")) + Hoogeveen(Text("C3", "1.234.567")) + Row(4, Text("A4", "Coevorden"), Number("B4", "2016"), Number("C4", "8123.0"));
        Assert.Equal([8123m, 12000m, 1234567m], Jobs(Check(("Banen", rows))));
    }

    [Fact]
    public void Check_TypedFraction_ProvesNothingOfTextCells()
    {
        var rows = Header.Replace("banen", "banen van werknemers", StringComparison.Ordinal) + Emmen(Text("C2", "12.000")) + Hoogeveen(Number("C3", "81.5"));
        Assert.Contains("decimal-sign", Codes(Check(("Banen", rows))));
    }

    [Fact]
    public void Check_TypedFractionThatLooksLikeThousands_IsAFraction() =>
        Assert.Equal(["fraction"], Codes(Check(("Banen", Header + Emmen(Number("C2", "12.345"))))));

    [Theory]
    [InlineData("<c r=\"C2\" t=\"e\"><v>#DIV/0!</v></c>", "#DIV/0!")]
    [InlineData("<c r=\"C2\" t=\"e\"><f>1/0</f><v>#N/A</v></c>", "#N/A")]
    [InlineData("<c r=\"C2\"><f>1+1</f></c>", "1+1")]
    [InlineData("<c r=\"C2\"><f>1+1</f><v></v></c>", "1+1")]
    public void Check_CellWithoutAValue_IsRefusedWithItsPlace(string cell, string shown)
    {
        var finding = Assert.Single(Check(("Banen", Header + Emmen(cell) + Hoogeveen(Number("C3", "5")))).Findings.Kept);
        Assert.Equal(("cell-without-value", 2, "C", Severity.Fail), (finding.Code, finding.Line, finding.Column, finding.Severity));
        Assert.Contains(shown, finding.Found.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_FormulaWhoseResultIsKept_IsRead() =>
        Assert.Equal([5m], Jobs(Check(("Banen", Header + Emmen("<c r=\"C2\"><f>2+3</f><v>5</v></c>")))));

    [Fact]
    public void Check_SecondSheetWithRows_IsTold()
    {
        var delivery = Check(("2016", Header + Emmen(Number("C2", "5"))), ("2017", Header + Emmen(Number("C2", "6"))), ("Leeg", ""));
        var finding = Assert.Single(delivery.Findings.Kept, f => f.Code == "sheet-left-out");
        Assert.Equal(Severity.Warn, finding.Severity);
        Assert.Contains("\"2017\"", finding.Found.Dutch, StringComparison.Ordinal);
        Assert.DoesNotContain("Leeg", finding.Found.Dutch, StringComparison.Ordinal);
        Assert.Equal([5m], Jobs(delivery));
    }

    [Fact]
    public void Check_TitleSheetFirst_TheOneSheetThatIsKnownIsRead()
    {
        var delivery = Check(("Toelichting", Row(1, Text("A1", "Banen per gemeente"))), ("Banen", Header + Emmen(Number("C2", "5"))));
        Assert.Contains("\"Toelichting\"", Assert.Single(delivery.Findings.Kept, f => f.Code == "sheet-left-out").Found.Dutch, StringComparison.Ordinal);
        Assert.Equal([5m], Jobs(delivery));
    }

    [Theory]
    [InlineData("<row r=\"2000000000\"><c r=\"A2000000000\"><v>1</v></c></row>")]
    [InlineData("<row r=\"0\"><c r=\"A0\"><v>1</v></c></row>")]
    [InlineData("<row r=\"twee\"><c r=\"A2\"><v>1</v></c></row>")]
    [InlineData("<row r=\"2\"><c r=\"ZZZZZZZZ1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"2\"><c r=\"XFE2\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1000000\"><c r=\"XFD1000000\"><v>1</v></c></row>")]
    [InlineData("<row r=\"2\"><c r=\"A2\"")]
    public void Check_SheetThatCannotBe_IsRefused(string row) =>
        Assert.Equal(["file-unreadable"], Codes(Check(("Banen", Header + row))));

    private static string Emmen(string jobs) => Row(2, Text("A2", "Emmen"), Number("B2", "2016"), jobs);

    private static string Hoogeveen(string jobs) => Row(3, Text("A3", "Hoogeveen"), Number("B3", "2016"), jobs);

    private static IEnumerable<string> Codes(CheckedDelivery delivery) => delivery.Findings.Kept.Where(f => f.Severity == Severity.Fail).Select(f => f.Code);

    private static IEnumerable<decimal?> Jobs(CheckedDelivery delivery)
    {
        Assert.False(delivery.IsRefused, string.Join('\n', delivery.Findings.Kept.Select(f => f.Found.English)));
        return delivery.Observations.Select(o => o.Value).Order();
    }

    private CheckedDelivery Check(params ReadOnlySpan<(string, string)> sheets)
    {
        var path = _folder.PathOf("cijfers.xlsx");
        Write(path, sheets);
        return Sample.Importer.Check(path, new ImportOptions(Dataset: "toets")).Single();
    }
}
