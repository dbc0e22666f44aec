using System.IO.Compression;

namespace DtzStats.Ingestion.Tests.Reading;

/// <summary>Writes small workbooks, cell by cell as they stand in the sheet's XML, so that they can be wrong in every way.</summary>
internal static class Workbook
{
    private const string Namespace = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    internal static string Text(string cell, string text) => $"<c r=\"{cell}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";

    internal static string Number(string cell, string number) => $"<c r=\"{cell}\"><v>{number}</v></c>";

    internal static string Row(int number, params ReadOnlySpan<string> cells) => $"<row r=\"{number}\">{string.Concat(cells)}</row>";

    /// <summary>The header of a tidy table: gemeente, jaar, banen.</summary>
    internal static string Header => Row(1, Text("A1", "gemeente"), Text("B1", "jaar"), Text("C1", "banen"));

    internal static void Write(string path, params ReadOnlySpan<(string Name, string Rows)> sheets)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        var (list, relations, types) = ("", "", "");
        for (var i = 1; i <= sheets.Length; i++)
        {
            list += $"<sheet name=\"{sheets[i - 1].Name}\" sheetId=\"{i}\" r:id=\"rId{i}\"/>";
            relations += $"<Relationship Id=\"rId{i}\" Type=\"{Relation}/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>";
            types += $"<Override PartName=\"/xl/worksheets/sheet{i}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>";
            Add(zip, $"xl/worksheets/sheet{i}.xml", $"<worksheet {Namespace}><sheetData>{sheets[i - 1].Rows}</sheetData></worksheet>");
        }

        Add(zip, "[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>{types}</Types>");
        Add(zip, "_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Relation}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        Add(zip, "xl/workbook.xml", $"<workbook {Namespace} xmlns:r=\"{Relation}\"><sheets>{list}</sheets></workbook>");
        Add(zip, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relations}</Relationships>");
    }

    private static void Add(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write("<?xml version=\"1.0\"?>" + text);
    }
}
