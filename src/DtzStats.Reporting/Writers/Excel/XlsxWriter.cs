using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Writers.Html;
using DtzStats.Reporting.Writers.Office;

namespace DtzStats.Reporting.Writers.Excel;

/// <summary>
/// An edition as an Excel workbook: a sheet of contents, then a sheet a table, with numbers as numbers, unrounded. The
/// same edition gives the same bytes, wherever and whenever.
/// </summary>
public static class XlsxWriter
{
    private const string MainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    public static byte[] Write(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var contents = PageText.Contents.In(edition.Language);
        var found = edition.AllSections.SelectMany(s => s.Tables.Select(t => (Section: s, Table: t))).ToList();
        List<PlacedTable> tables = [.. found.Zip(SheetNames.Of(found.Select(f => f.Table), contents), (f, sheet) => new PlacedTable(f.Section, f.Table, sheet))];
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            document.CompressionOption = System.IO.Packaging.CompressionOption.NotCompressed;
            var main = document.AddNewPart<WorkbookPart>(MainType, "rId1");
            CoreProperties.Write(document.AddNewPart<CoreFilePropertiesPart>("rId2"), edition);
            EmbeddedPart.Write(main.AddNewPart<WorkbookStylesPart>("rIdStyles"), "excel-styles.xml", edition);
            Worksheet[] sheets = [new ContentsSheet(edition, tables).Write(), .. tables.Select(t => new TableSheet(t.Table, edition.Language).Write())];
            foreach (var (i, sheet) in sheets.Index())
                main.AddNewPart<WorksheetPart>(RelationOf(i)).Worksheet = sheet;
            main.Workbook = new Workbook(
                new BookViews(new WorkbookView { ActiveTab = 0 }),
                new Sheets(tables.Select(t => t.Sheet).Prepend(contents).Select((name, i) => new Sheet { Name = name, SheetId = (uint)i + 1, Id = RelationOf(i) })),
                new DefinedNames(tables.SelectMany((t, i) => NamesOf(t, i + 1, edition))));
        }

        return SteadyZip.Of(stream);
    }

    private static string RelationOf(int sheet) => "rIdSheet" + (sheet + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>What Excel calls the range that is filtered, and the rows that are printed on each page.</summary>
    private static IEnumerable<DefinedName> NamesOf(PlacedTable placed, int sheet, Edition edition)
    {
        var table = new TableSheet(placed.Table, edition.Language);
        yield return new DefinedName($"'{placed.Sheet}'!{table.Range}") { Name = "_xlnm._FilterDatabase", LocalSheetId = (uint)sheet, Hidden = true };
        yield return new DefinedName($"'{placed.Sheet}'!{TableSheet.HeaderRows}") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)sheet };
    }
}
