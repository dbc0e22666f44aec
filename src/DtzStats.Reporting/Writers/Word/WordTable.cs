using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Writers.Office;
using TableCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace DtzStats.Reporting.Writers.Word;

/// <summary>A table as a real one: its header is repeated on each page, and no row is cut by the end of a page.</summary>
internal static class WordTable
{
    /// <summary>Between the margins of an A4 page, in twentieths of a point.</summary>
    private const int Width = 9638;

    /// <summary>In letters: a column is given room for no less, and none is given room for more.</summary>
    private const int NarrowestColumn = 8;

    private const int WidestColumn = 64;

    /// <summary>What a letter of a number takes, in twentieths of a point: a number is not broken, a name may be.</summary>
    private const int WidthOfLetter = 90;

    /// <summary>Up to this many rows a table stays on one page.</summary>
    private const int RowsKeptTogether = 15;

    private const int FirstBookmark = 100_000;

    internal static Table Of(TableSpec spec, Edition edition, WordLinks links)
    {
        var (language, tint) = (edition.Language, EmbeddedPart.Hex(edition.Look.Colours.Tint));
        var widths = Widths(spec, language);
        var table = new Table(Properties(spec), new TableGrid(widths.Select(w => new GridColumn { Width = Digits(w) })));
        table.Append(Row(spec.Columns.Select((c, i) => Cell(WordText.Run(c.Heading), c.Kind == NumberKind.Text ? "TableHeading" : "TableHeadingNumber", widths[i])), isHeader: true, isKept: true));
        foreach (var (number, row) in spec.Rows.Index())
            table.Append(Marked(row.Anchor, number, Row(row.Cells.Select((c, i) => Cell(Content(c, spec.Columns[i].Kind, language, row.IsTotal, links), spec.Columns[i].Kind == NumberKind.Text ? "TableText" : "TableNumber", widths[i], row.IsTotal ? tint : null)), isHeader: false, isKept: spec.Rows.Count <= RowsKeptTogether || number >= spec.Rows.Count - 2)));
        return table;
    }

    private static OpenXmlElement Content(Editions.Tables.TableCell cell, NumberKind kind, Language language, bool isTotal, WordLinks links)
    {
        var text = cell.Formatted(kind, language);
        return cell.Link is { } page ? links.To(page, text) : WordText.Run(text, isTotal ? "Strong" : null);
    }

    /// <summary>With a bookmark in its first cell, where links lead to it.</summary>
    private static TableRow Marked(string? anchor, int number, TableRow row)
    {
        if (anchor is null)
            return row;
        // Headings have theirs from 1 on.
        var id = Digits(FirstBookmark + number).Value;
        row.Descendants<Run>().First().InsertBeforeSelf(new BookmarkStart { Id = id, Name = anchor });
        row.Descendants<Run>().First().InsertAfterSelf(new BookmarkEnd { Id = id });
        return row;
    }

    private static TableProperties Properties(TableSpec spec) => new(
        new TableStyle { Val = "FigureTable" },
        new TableWidth { Width = Digits(Width), Type = TableWidthUnitValues.Dxa },
        new TableLayout { Type = TableLayoutValues.Fixed },
        new TableLook { Val = "00A0", FirstRow = true, LastRow = false, FirstColumn = true, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
        new TableCaption { Val = spec.Caption },
        new TableDescription { Val = spec.Mark is { } mark ? $"{spec.Source}. {mark}" : spec.Source });

    /// <param name="isKept">On the same page as the row, or the source, below it.</param>
    private static TableRow Row(IEnumerable<TableCell> cells, bool isHeader, bool isKept)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHeader)
            properties.Append(new TableHeader());
        var row = new TableRow([properties, .. cells]);
        foreach (var paragraph in isKept ? row.Descendants<Paragraph>() : [])
            paragraph.ParagraphProperties!.KeepNext = new KeepNext();
        return row;
    }

    private static TableCell Cell(OpenXmlElement content, string style, int width, string? fill = null)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = Digits(width), Type = TableWidthUnitValues.Dxa });
        if (fill is not null)
            properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = fill });
        return new TableCell(properties, WordText.Paragraph(style, content));
    }

    /// <summary>Each column as wide as its longest text asks, and none of numbers so narrow that these break; the first takes what is left, to the last twentieth.</summary>
    private static int[] Widths(TableSpec spec, Language language)
    {
        List<int> letters = [.. spec.Columns.Select((c, i) => Math.Clamp(
            spec.Rows.Select(r => r.Cells[i].Formatted(c.Kind, language).Length).Append(c.Heading.Split(' ').Max(w => w.Length)).Max() + 1, NarrowestColumn, WidestColumn))];
        var most = Width / WidthOfLetter / spec.Columns.Count;
        int Least(int column) => spec.Columns[column].Kind == NumberKind.Text ? 0 : Math.Min(letters[column], most) * WidthOfLetter;
        int[] others = [.. Enumerable.Range(1, letters.Count - 1).Select(c => Math.Max(Width * letters[c] / letters.Sum(), Least(c)))];
        return [Width - others.Sum(), .. others];
    }

    private static StringValue Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
