using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Formatting;
using TableCell = DtzStats.Reporting.Editions.Tables.TableCell;

namespace DtzStats.Reporting.Writers.Excel;

/// <summary>
/// Cells, which are numbers or texts and never formulas: what stands in a text is shown as it is, also where it begins
/// with a sign that would make a formula of it if somebody had typed it.
/// </summary>
internal static class SheetCells
{
    /// <summary>What stands in place of a confidential number, as statistics offices write it in spreadsheets.</summary>
    internal const string Confidential = "[c]";

    internal static Row Row(int number, params IEnumerable<Cell> cells)
    {
        var row = new Row { RowIndex = (uint)number };
        foreach (var (column, cell) in cells.Index())
        {
            cell.CellReference = AddressOf(column, number);
            row.Append(cell);
        }

        return row;
    }

    internal static Cell Text(string text, CellStyle style) => new(new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve }))
    {
        DataType = CellValues.InlineString,
        StyleIndex = (uint)style,
    };

    internal static Cell Of(TableCell cell, NumberKind kind, bool isTotal, Language language)
    {
        if (cell.Answer is not { } answer)
            return cell.Value is int whole ? Number(whole, CellStyle.Year) : Text(cell.Text!, isTotal ? CellStyle.TotalText : CellStyle.Text);
        return answer.Value is { } value
            ? Number(Scaled(value, kind), CellStyles.OfNumber(value, kind, cell.IsProvisional, isTotal))
            : Text(ReasonOf(answer.Reason, language), isTotal ? CellStyle.TotalReason : CellStyle.Reason);
    }

    internal static string ReasonOf(NoAnswer reason, Language language) =>
        reason == NoAnswer.Confidential ? Confidential : ReasonText.InCell(reason, language);

    /// <summary>"A1" of the first column and row 1.</summary>
    internal static string AddressOf(int column, int row) => ColumnOf(column) + row.ToString(CultureInfo.InvariantCulture);

    internal static string ColumnOf(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : ColumnOf((column / 26) - 1) + (char)('A' + (column % 26));

    /// <summary>To a spreadsheet 3.1% is 0.031.</summary>
    private static decimal Scaled(decimal value, NumberKind kind) =>
        kind is NumberKind.PercentChange or NumberKind.Share ? value / 100 : value;

    private static Cell Number(decimal value, CellStyle style) => new()
    {
        CellValue = new CellValue(Math.Round(value, 10, MidpointRounding.AwayFromZero).ToString("0.##########", CultureInfo.InvariantCulture)),
        StyleIndex = (uint)style,
    };
}
