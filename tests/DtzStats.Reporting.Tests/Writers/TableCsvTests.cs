using DtzStats.Core.Analysis;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Writers;

namespace DtzStats.Reporting.Tests.Writers;

public sealed class TableCsvTests
{
    [Fact]
    public void Write_Table_IsPlainNumbersWithSourceAndMark()
    {
        var table = new TableSpec(
            "t",
            "Tabel",
            "Bron: LISA, 2017; peildatum 1 april",
            "illustratief",
            [new("Gemeente", NumberKind.Text), new("Banen", NumberKind.Count), new("In %", NumberKind.PercentChange)],
            [new([TableCell.Of("Emmen, \"stad\""), TableCell.Of(Answer.Of(45390)), TableCell.Of(Answer.Of(-1.5m))])]);
        Assert.Equal(
            "Gemeente,Banen,In %,source,note\n\"Emmen, \"\"stad\"\"\",45390,-1.5,\"Bron: LISA, 2017; peildatum 1 april\",illustratief\n",
            TableCsv.Write(table));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1\n")]
    [InlineData("@x", "'@x\n")]
    [InlineData("regel\nbreuk", "\"regel\nbreuk\"\n")]
    public void Write_TextThatWouldBeAFormulaOrBreakTheRow_IsMadeSafe(string text, string expected) =>
        Assert.Equal(expected, CsvText.Write([[text]]));

    [Theory]
    [InlineData("3500", "3500")]
    [InlineData("3.1234567", "3.123457")]
    [InlineData("-0.5", "-0.5")]
    public void Number_IsForMachines(string value, string expected) =>
        Assert.Equal(expected, CsvText.Number(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)));
}
