using System.Globalization;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace DtzStats.Ingestion.Reading;

/// <summary>
/// Goes through the XML of a sheet before the reader of sheets does, which takes an error or a formula without a result
/// for an empty cell, and goes on for ever at a row that no sheet has.
/// </summary>
internal sealed class SheetScan
{
    private readonly List<ValuelessCell> _valueless = [];
    private int _row;
    private int _column;
    private int _width;

    private SheetScan(Stream xml)
    {
        using var reader = XmlReader.Create(xml);
        while (reader.Read())
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "row")
                Enter(reader.GetAttribute("r"));
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "c")
                Take(reader);
        if ((long)_row * _width > SheetLimits.MostFields)
            throw SheetLimits.TooManyFields(_row, _width);
    }

    /// <summary>Cells that ought to have a value and have none.</summary>
    internal IReadOnlyList<ValuelessCell> Valueless => _valueless;

    /// <summary>By the name of the sheet.</summary>
    /// <exception cref="UnreadableException">A sheet is larger than a sheet can be, or than is read.</exception>
    internal static IReadOnlyDictionary<string, SheetScan> Of(Stream workbook)
    {
        using var zip = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.Entries.Any(e => e.Length > (long)SheetLimits.LargestPartMegabytes << 20))
            throw UnreadableException.TooLarge(SheetLimits.LargestPartMegabytes);
        var targets = Elements(zip, "xl/_rels/workbook.xml.rels", "Relationship")
            .ToDictionary(e => e.Attribute("Id")?.Value ?? "", e => new Uri(new Uri("zip:///xl/"), e.Attribute("Target")?.Value).AbsolutePath.TrimStart('/'));
        var scans = new Dictionary<string, SheetScan>();
        foreach (var sheet in Elements(zip, "xl/workbook.xml", "sheet"))
            if (sheet.Attributes().FirstOrDefault(a => a.Name is { LocalName: "id", NamespaceName.Length: > 0 }) is { } id
                && Entry(zip, targets.GetValueOrDefault(id.Value, "")) is { } part)
                using (var xml = part.Open())
                    scans[sheet.Attribute("name")?.Value ?? ""] = new SheetScan(xml);
        return scans;
    }

    private static List<XElement> Elements(ZipArchive zip, string part, string name)
    {
        using var xml = (Entry(zip, part) ?? throw new InvalidDataException(part)).Open();
        return [.. XDocument.Load(xml).Descendants().Where(e => e.Name.LocalName == name)];
    }

    private static ZipArchiveEntry? Entry(ZipArchive zip, string part) =>
        zip.Entries.FirstOrDefault(e => e.FullName.Equals(part, StringComparison.OrdinalIgnoreCase));

    private void Enter(string? number)
    {
        var row = number is null ? _row + 1 : int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 0;
        if (row <= _row || row > SheetLimits.MostRows)
            throw SheetLimits.NoSuchPlace(number);
        (_row, _column) = (row, 0);
    }

    private void Take(XmlReader reader)
    {
        var (reference, type) = (reader.GetAttribute("r"), reader.GetAttribute("t"));
        _column = reference is null ? _column + 1 : ColumnOf(reference);
        if (_column is 0 or > SheetLimits.MostColumns)
            throw SheetLimits.NoSuchPlace(reference);
        if (reader.IsEmptyElement)
            return;
        var (formula, value) = ((string?)null, (string?)null);
        using var cell = reader.ReadSubtree();
        while (cell.Read())
            if (cell is { NodeType: XmlNodeType.Element, LocalName: "f" or "v" })
                _ = cell.LocalName == "f" ? formula = TextOf(cell) : value = TextOf(cell);
        _width = Math.Max(_width, _column);
        // A formula whose result is an empty text has "str" for its type.
        if (type == "e" || (formula is not null && string.IsNullOrEmpty(value) && type != "str"))
            _valueless.Add(new ValuelessCell(_row, Letters(_column), type == "e" ? value ?? "" : "=" + formula));
    }

    private static string TextOf(XmlReader element)
    {
        var text = "";
        using var content = element.ReadSubtree();
        while (content.Read())
            if (content.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
                text += content.Value;
        return text;
    }

    /// <summary>3 for "C12"; 0 where it begins with no column that a sheet has.</summary>
    private static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetter).Take(4))
            column = (column * 26) + (char.ToUpperInvariant(letter) - 'A' + 1);
        return column;
    }

    private static string Letters(int column) =>
        (column > 26 ? Letters((column - 1) / 26) : "") + (char)('A' + ((column - 1) % 26));
}

/// <summary>A cell with an error, or with a formula and no result.</summary>
/// <param name="Column">Its letters in the sheet.</param>
/// <param name="Text">The error or the formula.</param>
internal sealed record ValuelessCell(int Row, string Column, string Text);
