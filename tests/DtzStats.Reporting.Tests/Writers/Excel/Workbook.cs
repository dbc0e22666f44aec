using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Writers.Excel;

namespace DtzStats.Reporting.Tests.Writers.Excel;

/// <summary>A written workbook, read back.</summary>
internal sealed class Workbook
{
    private readonly Dictionary<string, Worksheet> _sheets = [];

    private readonly Stylesheet _styles;

    private Workbook(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        var main = document.WorkbookPart!;
        foreach (var sheet in main.Workbook!.Descendants<Sheet>())
            _sheets.Add(sheet.Name!.Value!, (Worksheet)((WorksheetPart)main.GetPartById(sheet.Id!.Value!)).Worksheet!.CloneNode(deep: true));
        _styles = (Stylesheet)main.WorkbookStylesPart!.Stylesheet!.CloneNode(deep: true);
        DefinedNames = [.. main.Workbook.Descendants<DefinedName>().Select(n => $"{n.Name} {n.Text}")];
    }

    internal IEnumerable<string> Names => _sheets.Keys;

    internal IReadOnlyList<string> DefinedNames { get; }

    internal static Workbook Of(Edition edition) => new(XlsxWriter.Write(edition));

    internal Worksheet Sheet(string name) => _sheets[name];

    /// <summary>"6: Emmen|#1234": numbers with a hash before them.</summary>
    internal IReadOnlyList<string> Rows(string sheet) =>
        [.. Sheet(sheet).Descendants<Row>().Select(r => $"{r.RowIndex}: {string.Join('|', r.Elements<Cell>().Select(TextOf))}")];

    internal string FormatOf(string sheet, string address)
    {
        var cell = Sheet(sheet).Descendants<Cell>().Single(c => c.CellReference == address);
        var format = (CellFormat)_styles.CellFormats!.ElementAt((int)cell.StyleIndex!.Value);
        return _styles.NumberingFormats!.Elements<NumberingFormat>().Single(n => n.NumberFormatId!.Value == format.NumberFormatId!.Value).FormatCode!.Value!;
    }

    internal static string TextOf(Cell cell) => cell.DataType is null ? "#" + cell.InnerText : cell.InnerText;
}
