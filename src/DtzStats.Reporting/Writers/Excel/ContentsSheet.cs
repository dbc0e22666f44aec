using DocumentFormat.OpenXml.Spreadsheet;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Writers.Html;

namespace DtzStats.Reporting.Writers.Excel;

/// <summary>A table with its place: the section it is of and the sheet it stands on.</summary>
internal sealed record PlacedTable(EditionSection Section, TableSpec Table, string Sheet);

/// <summary>The first sheet: what the workbook is, the headline, the sheets with links, and the sources.</summary>
internal sealed class ContentsSheet(Edition edition, IReadOnlyList<PlacedTable> tables)
{
    private readonly List<Row> _rows = [];

    private readonly List<Hyperlink> _links = [];

    private Language Language => edition.Language;

    internal Worksheet Write()
    {
        Head();
        Tables();
        Sources();
        return new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView { ShowGridLines = false, TabSelected = true, WorkbookViewId = 0 }),
            new SheetFormatProperties { DefaultRowHeight = 15 },
            new Columns(ColumnOf(1, 34), ColumnOf(2, Longest(tables.Select(t => t.Table.Caption))), ColumnOf(3, Longest(tables.Select(t => t.Section.Heading)))),
            new SheetData(_rows),
            new Hyperlinks(_links),
            new PageMargins { Left = 0.5, Right = 0.5, Top = 0.75, Bottom = 0.75, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
            SheetMargins.Of(edition.Mark));
    }

    private void Head()
    {
        Add(SheetCells.Text(edition.Title, CellStyle.Title));
        Add(SheetCells.Text(edition.Subtitle, CellStyle.Strong));
        if (edition.Mark is { } mark)
            Add(SheetCells.Text(mark, CellStyle.Mark));
        Add(SheetCells.Text(edition.Headline.Sentence, CellStyle.Text));
        Add();
        foreach (var figure in edition.Headline.Figures)
            Add(SheetCells.Text(figure.Number, CellStyle.Strong), SheetCells.Text(Labelled(figure), CellStyle.Text), SheetCells.Text(figure.Source, CellStyle.Note));
        Add();
    }

    private void Tables()
    {
        Add(new[] { SheetText.Sheet, SheetText.Table, SheetText.Section }.Select(h => SheetCells.Text(h.In(Language), CellStyle.HeaderText)));
        foreach (var (section, table, sheet) in tables)
        {
            Add(
                SheetCells.Text(sheet, CellStyle.Link),
                SheetCells.Text(table.Caption, CellStyle.Text),
                SheetCells.Text(section.Heading, CellStyle.Text));
            _links.Add(new Hyperlink { Reference = SheetCells.AddressOf(0, _rows.Count), Location = $"'{sheet}'!A1", Display = sheet });
        }

        Add();
    }

    private void Sources()
    {
        Add(SheetCells.Text(PageText.Sources.In(Language), CellStyle.Title));
        foreach (var source in edition.Sources)
        {
            Add(SheetCells.Text(source.Title, CellStyle.Strong));
            Add(SheetCells.Text(source.Note, CellStyle.Note));
            foreach (var fact in source.Facts)
                Add(SheetCells.Text(fact.Label, CellStyle.Text), SheetCells.Text(fact.Text, CellStyle.Text));
            Add();
        }

        Add(SheetCells.Text($"{PageText.MadeWith.In(Language)} {PageText.Licences.In(Language)}", CellStyle.Note));
    }

    private void Add(params IEnumerable<Cell> cells) => _rows.Add(SheetCells.Row(_rows.Count + 1, cells));

    private static string Labelled(KeyFigure figure) => figure.Detail.Length > 0 ? $"{figure.Label} ({figure.Detail})" : figure.Label;

    private static double Longest(IEnumerable<string> texts) => Math.Clamp(texts.Select(t => t.Length).DefaultIfEmpty().Max() + 2, 30, 90);

    private static Column ColumnOf(uint number, double width) => new() { Min = number, Max = number, Width = width, CustomWidth = true };
}
