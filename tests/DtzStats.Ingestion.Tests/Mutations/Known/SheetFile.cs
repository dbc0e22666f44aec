using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace DtzStats.Ingestion.Tests.Mutations.Known;

/// <summary>Writes the smallest workbook that is one: a sheet of texts and numbers.</summary>
internal static class SheetFile
{
    private const string Head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private static readonly (string Name, string Text)[] Frame =
    [
        ("[Content_Types].xml",
            $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Type}.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"{Type}.worksheet+xml\"/></Types>"),
        ("_rels/.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"r1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
        ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets><sheet name=\"Blad1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"r1\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"),
    ];

    /// <param name="asText">That numbers are put in as text, as exports from other programs do.</param>
    internal static byte[] Write(IReadOnlyList<IReadOnlyList<string>> rows, bool asText)
    {
        var sheet = new StringBuilder($"<worksheet xmlns=\"{Main}\"><sheetData>");
        foreach (var (index, row) in rows.Index())
        {
            sheet.Append(CultureInfo.InvariantCulture, $"<row r=\"{index + 1}\">");
            foreach (var (column, text) in row.Index().Where(f => f.Item.Length > 0))
                sheet.Append(Cell($"{(char)('A' + column)}{index + 1}", text, asText));
            sheet.Append("</row>");
        }

        return Zip([.. Frame.Select(f => (f.Name, Encoding.UTF8.GetBytes(Head + f.Text))), ("xl/worksheets/sheet1.xml", Encoding.UTF8.GetBytes($"{Head}{sheet}</sheetData></worksheet>"))], CompressionLevel.Fastest);
    }

    internal static byte[] Zip(IReadOnlyList<(string Name, byte[] Bytes)> entries, CompressionLevel level)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
            foreach (var (name, bytes) in entries)
            {
                var entry = zip.CreateEntry(name, level);
                entry.LastWriteTime = new DateTimeOffset(2026, 11, 24, 0, 0, 0, TimeSpan.Zero);
                using var content = entry.Open();
                content.Write(bytes);
            }

        return stream.ToArray();
    }

    private static string Cell(string place, string text, bool asText) =>
        !asText && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number.ToString(CultureInfo.InvariantCulture) == text && text.Length < 15
            ? $"<c r=\"{place}\"><v>{text}</v></c>"
            : $"<c r=\"{place}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(new string([.. text.Where(c => c >= ' ')]))}</t></is></c>";
}
