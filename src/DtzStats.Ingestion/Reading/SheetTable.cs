using System.Text;
using System.Globalization;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Checks.FileStage;
using ExcelDataReader;

namespace DtzStats.Ingestion.Reading;

/// <summary>The first sheet of an xlsx workbook that has rows; its rows are numbered as in the sheet.</summary>
internal sealed class SheetTable : Table
{
    /// <summary>Above it a double has no exact whole numbers; such text is no figure.</summary>
    private const double LargestExact = 1e15;

    private readonly List<RawRow> _rows;

    private SheetTable(InputFile file, List<RawRow> rows)
        : base(file) => _rows = rows;

    internal override IReadOnlyList<RawRow> FirstRows => _rows;

    internal override bool HasTypedNumbers => true;

    internal static bool Recognises(InputFile file)
    {
        using var stream = file.Open();
        Span<byte> first = stackalloc byte[4];
        if (stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false) < first.Length || !first.StartsWith("PK\u0003\u0004"u8))
            return false;
        using var copy = Seekable(file);
        return InputFile.IsWorkbook(copy);
    }

    internal static SheetTable? Open(InputFile file, FindingList findings)
    {
        // The reader of sheets asks for Windows-1252 by its number.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            using var stream = Seekable(file);
            using var reader = ExcelReaderFactory.CreateOpenXmlReader(stream);
            do
            {
                var rows = Rows(reader);
                if (rows.Count > 0)
                    return new SheetTable(file, rows);
            }
            while (reader.NextResult());
            findings.Add(FileWithoutRows.At(file.Name));
        }
        catch (Exception e) when (e is ExcelDataReader.Exceptions.ExcelReaderException or System.Xml.XmlException or InvalidDataException)
        {
            findings.Add(FileUnreadable.At(file.Name, e));
        }

        return null;
    }

    internal override TableContent Read(FindingList findings) => new Content(_rows);

    private static MemoryStream Seekable(InputFile file)
    {
        using var stream = file.Open();
        var copy = new MemoryStream();
        stream.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }

    private static List<RawRow> Rows(IExcelDataReader reader)
    {
        var rows = new List<RawRow>();
        for (var line = 1; reader.Read(); line++)
        {
            var fields = new List<string>();
            for (var i = 0; i < reader.FieldCount; i++)
                fields.Add(TextOf(reader.GetValue(i)));
            if (fields.Exists(f => f.Length > 0))
                rows.Add(new RawRow(fields, line));
        }

        // Columns that are empty from top to bottom to the right of the table are none.
        var width = rows.Count == 0 ? 0 : rows.Max(r => r.Fields.ToList().FindLastIndex(f => f.Length > 0) + 1);
        return [.. rows.Select(r => r with { Fields = [.. r.Fields.Take(width)] })];
    }

    /// <summary>Numbers as exactly as the sheet has them, with a point; dates as a day.</summary>
    private static string TextOf(object? value) => value switch
    {
        null => "",
        double number when Math.Abs(number) < LargestExact => ((decimal)number).ToString(CultureInfo.InvariantCulture),
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private sealed class Content(List<RawRow> rows) : TableContent
    {
        internal override IEnumerable<RowBlock> Blocks => [new ListBlock(rows)];
    }
}
