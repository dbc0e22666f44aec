using System.Globalization;
using System.Text;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Checks.FileStage;
using ExcelDataReader;

namespace DtzStats.Ingestion.Reading;

/// <summary>
/// A sheet of an xlsx workbook: the one that a layout knows, or the first that has rows; its rows are numbered as in the
/// sheet. The others are told.
/// </summary>
internal sealed class SheetTable : Table
{
    /// <summary>Above it a double has no exact whole numbers; such text is no figure.</summary>
    private const double LargestExact = 1e15;

    private readonly List<RawRow> _rows;

    private SheetTable(InputFile file, List<RawRow> rows)
        : base(file) => _rows = rows;

    internal override IReadOnlyList<RawRow> FirstRows => _rows;

    internal static bool Recognises(InputFile file)
    {
        using (var stream = file.Open())
        {
            Span<byte> first = stackalloc byte[4];
            if (stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false) < first.Length || !first.StartsWith("PK\u0003\u0004"u8))
                return false;
        }

        using var whole = file.ReadWhole(SheetLimits.LargestMegabytes);
        return Damaged(() => InputFile.IsWorkbook(whole));
    }

    internal static SheetTable? Open(InputFile file, Func<IReadOnlyList<RawRow>, bool> isKnown, FindingList findings)
    {
        using var whole = file.ReadWhole(SheetLimits.LargestMegabytes);
        var scans = Damaged(() => SheetScan.Of(whole));
        var sheets = Damaged(() => Sheets(whole));
        if (sheets.Count == 0)
        {
            findings.Add(FileWithoutRows.At(file.Name));
            return null;
        }

        var known = sheets.FindIndex(s => isKnown(s.Rows));
        var (name, rows) = sheets[Math.Max(known, 0)];
        if (sheets.Count > 1)
            findings.Add(SheetLeftOut.At(file.Name, name, [.. sheets.Select(s => s.Name).Where(n => n != name)]));
        IReadOnlyList<ValuelessCell> valueless = scans.GetValueOrDefault(name)?.Valueless ?? [];
        foreach (var cell in valueless)
            findings.Add(CellWithoutValue.At(new Place(file.Name, cell.Row, cell.Column), cell.Text));
        return valueless.Count == 0 ? new SheetTable(file, rows) : null;
    }

    internal override TableContent Read() => new Content(_rows);

    /// <summary>Whatever readers of workbooks throw, they throw of a workbook that is not as it should be.</summary>
    private static T Damaged<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is not UnreadableException and not OutOfMemoryException)
        {
            throw UnreadableException.Of(new InvalidDataException(e.Message, e));
        }
    }

    /// <summary>All sheets with rows, in the order of the workbook.</summary>
    private static List<(string Name, List<RawRow> Rows)> Sheets(MemoryStream workbook)
    {
        // The reader of sheets asks for Windows-1252 by its number.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        workbook.Position = 0;
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(workbook, new ExcelReaderConfiguration { LeaveOpen = true });
        var sheets = new List<(string, List<RawRow>)>();
        do
        {
            var rows = Rows(reader);
            if (rows.Count > 0)
                sheets.Add((reader.Name, rows));
        }
        while (reader.NextResult());
        return sheets;
    }

    private static List<RawRow> Rows(IExcelDataReader reader)
    {
        var rows = new List<(object?[] Values, int Line)>();
        var width = 0;
        for (var line = 1; reader.Read(); line++)
        {
            var values = new object?[reader.FieldCount];
            for (var i = 0; i < values.Length; i++)
                values[i] = reader.GetValue(i) is string { Length: 0 } ? null : reader.GetValue(i);
            var last = Array.FindLastIndex(values, v => v is not null);
            width = Math.Max(width, last + 1);
            if (last >= 0)
                rows.Add((values, line));
        }

        // Columns that are empty from top to bottom to the right of the table are none.
        return [.. rows.Select(r => Row(r.Values[..width], r.Line))];
    }

    private static RawRow Row(object?[] values, int line) =>
        new([.. values.Select(TextOf)], line) { Numbers = [.. values.Select(v => v is double or int)] };

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
