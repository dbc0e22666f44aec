using System.Text;
using DtzStats.Ingestion.Checks;

namespace DtzStats.Ingestion.Reading;

/// <summary>A file with rows in it, whatever its format.</summary>
internal abstract class Table(InputFile file)
{
    internal InputFile File { get; } = file;

    internal string Name => File.Name;

    /// <summary>The first rows, for layouts to look at; all of them where there are few.</summary>
    internal abstract IReadOnlyList<RawRow> FirstRows { get; }

    internal virtual char Delimiter => ';';

    /// <summary>Reads the rows from the first to the last, once a call.</summary>
    internal abstract TableContent Read();

    /// <summary>Null where it is no table at all; then the findings say why, but for JSON of another kind, which may lie beside tables.</summary>
    /// <param name="isKnown">Whether a layout recognises the first rows of a sheet, where a workbook has several.</param>
    /// <exception cref="UnreadableException">It cannot be read.</exception>
    internal static Table? Open(InputFile file, char? delimiter, Func<IReadOnlyList<RawRow>, bool> isKnown, FindingList findings)
    {
        if (SheetTable.Recognises(file))
            return SheetTable.Open(file, isKnown, findings);
        if (file.Extension.Equals(".json", StringComparison.OrdinalIgnoreCase))
            return JsonTable.Open(file);
        var wide = WideEncodingOf(file);
        using var stream = TextTable.Open(file, wide);
        return TextStart.Of(stream, file.Name, delimiter, findings) is { } start ? new TextTable(file, start, wide) : null;
    }

    private static Encoding? WideEncodingOf(InputFile file)
    {
        using var stream = file.Open();
        Span<byte> first = stackalloc byte[2];
        return TextStart.WideEncodingOf(first[..stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false)]);
    }
}

/// <summary>One reading of a table. The facts at the end are known once all blocks were taken.</summary>
internal abstract class TableContent : IDisposable
{
    internal abstract IEnumerable<RowBlock> Blocks { get; }

    /// <summary>Checksum of the file's bytes; null where it has to be taken from the file itself.</summary>
    internal virtual string? Sha256 => null;

    internal virtual long Length => 0;

    internal virtual bool EndsWhole => true;

    /// <summary>Why the blocks ended before the file did; null: they did not.</summary>
    internal virtual Finding? Failure => null;

    public void Dispose()
    {
        Close();
    }

    protected virtual void Close()
    {
    }
}
