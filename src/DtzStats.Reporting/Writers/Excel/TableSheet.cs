using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions.Tables;
using TableColumn = DtzStats.Reporting.Editions.Tables.TableColumn;

namespace DtzStats.Reporting.Writers.Excel;

/// <summary>
/// A table as a sheet: what it is, its source and what must be told of it; units; the header, which stays in sight and
/// filters; the figures; and what signs mean.
/// </summary>
internal sealed class TableSheet(TableSpec table, Language language)
{
    /// <summary>The row of the headings, the same on every sheet, so that figures begin on the same row everywhere.</summary>
    internal const int HeaderRow = 5;

    private const int NarrowestNumber = 13;

    /// <summary>In points.</summary>
    private const double LineHeight = 15;

    internal static string HeaderRows => $"${HeaderRow}:${HeaderRow}";

    /// <summary>The headings and figures, as "$A$5:$H$12".</summary>
    internal string Range => $"$A${HeaderRow}:${SheetCells.ColumnOf(table.Columns.Count - 1)}${LastRow}";

    private int LastRow => HeaderRow + table.Rows.Count;

    internal Worksheet Write() => new(
        new SheetProperties(new PageSetupProperties { FitToPage = true }),
        new SheetViews(new SheetView(
            new Pane { HorizontalSplit = 1, VerticalSplit = HeaderRow, TopLeftCell = SheetCells.AddressOf(1, HeaderRow + 1), ActivePane = PaneValues.BottomRight, State = PaneStateValues.Frozen })
        {
            ShowGridLines = false,
            WorkbookViewId = 0,
        }),
        new SheetFormatProperties { DefaultRowHeight = LineHeight },
        new Columns(table.Columns.Select((c, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = WidthOf(c, i), CustomWidth = true })),
        new SheetData(Rows()),
        new AutoFilter { Reference = Range.Replace("$", "", StringComparison.Ordinal) },
        new PageMargins { Left = 0.5, Right = 0.5, Top = 0.75, Bottom = 0.75, Header = 0.3, Footer = 0.3 },
        new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
        SheetMargins.Of(table.Mark));

    private IEnumerable<OpenXmlElement> Rows()
    {
        yield return SheetCells.Row(1, SheetCells.Text(table.Caption, CellStyle.Title));
        yield return SheetCells.Row(2, SheetCells.Text(table.Source, CellStyle.Note));
        if (table.Mark is { } mark)
            yield return SheetCells.Row(3, SheetCells.Text(mark, CellStyle.Mark));
        yield return SheetCells.Row(4, table.Columns.Select((c, i) =>
            i == 0 ? SheetCells.Text(SheetText.Unit.In(language), CellStyle.Note) : SheetCells.Text(SheetText.UnitOf(c.Kind).In(language), CellStyle.Unit)));
        yield return Header();
        foreach (var (i, row) in table.Rows.Index())
            yield return SheetCells.Row(HeaderRow + 1 + i, row.Cells.Select((c, column) => SheetCells.Of(c, table.Columns[column].Kind, row.IsTotal, language)));
        foreach (var (i, note) in Notes().Index())
            yield return SheetCells.Row(LastRow + 2 + i, SheetCells.Text(note, CellStyle.Note));
    }

    /// <summary>As high as the heading with most lines: not every program finds that out by itself.</summary>
    private Row Header()
    {
        var row = SheetCells.Row(HeaderRow, table.Columns.Select(c =>
            SheetCells.Text(c.Heading, c.Kind == NumberKind.Text ? CellStyle.HeaderText : CellStyle.HeaderNumber)));
        var lines = table.Columns.Select((c, i) => (int)Math.Ceiling((c.Heading.Length + 4) / WidthOf(c, i))).Max();
        (row.Height, row.CustomHeight) = (LineHeight * lines, true);
        return row;
    }

    private IReadOnlyList<string> Notes()
    {
        var notes = TableNotes.OnReasons(table, reason => SheetCells.ReasonOf(reason, language), language);
        var hasProvisional = table.Rows.SelectMany(r => r.Cells).Any(c => c.IsProvisional);
        return hasProvisional ? [SheetText.ItalicIsProvisional.In(language), .. notes] : notes;
    }

    /// <summary>In signs of the usual font: names whole up to a limit; headings of numbers may take two or three lines.</summary>
    private double WidthOf(TableColumn column, int index)
    {
        if (index > 0)
            return Math.Max(NarrowestNumber, Math.Max(column.Heading.Split(' ').Max(w => w.Length) + 4, SheetText.UnitOf(column.Kind).In(language).Length));
        var longest = table.Rows.Select(r => r.Cells[0].Formatted(column.Kind, language).Length).Append(column.Heading.Length).Max();
        return Math.Clamp(longest + 3, 12, 60);
    }
}
