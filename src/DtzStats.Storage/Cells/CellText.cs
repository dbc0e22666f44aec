using System.Buffers.Text;
using System.Text.Json;

namespace DtzStats.Storage.Cells;

/// <summary>The cells of a series as the JSON that stands in the database; the schema describes it.</summary>
internal sealed class CellText
{
    private const int LargestCell = 80;

    private byte[] _buffer = new byte[4096];
    private int _length;

    internal ReadOnlySpan<byte> Utf8 => _buffer.AsSpan(0, _length);

    /// <param name="file">The file that the row names; cells of it do not repeat it.</param>
    internal void Write(ReadOnlySpan<StoredCell> cells, long file)
    {
        if (_buffer.Length < (cells.Length * LargestCell) + 2)
            _buffer = new byte[(cells.Length * LargestCell) + 2];
        _length = 0;
        Put((byte)'[');
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
                Put((byte)',');
            Put((byte)'[');
            Write(in cells[i], file);
            Put((byte)']');
        }

        Put((byte)']');
    }

    internal static void Read(ReadOnlySpan<byte> utf8, long file, List<StoredCell> cells)
    {
        var reader = new Utf8JsonReader(utf8);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.StartArray)
        {
            reader.Read();
            var year = reader.GetInt32();
            reader.Read();
            var value = reader.TokenType == JsonTokenType.Null ? 0 : reader.GetInt64();
            reader.Read();
            var line = reader.GetInt32();
            var (marks, cellFile) = ((ushort)0, file);
            if (reader.Read() && reader.TokenType == JsonTokenType.Number)
            {
                marks = reader.GetUInt16();
                if (reader.Read() && reader.TokenType == JsonTokenType.Number)
                {
                    cellFile = reader.GetInt64();
                    reader.Read();
                }
            }

            cells.Add(new StoredCell(year, value, line, new ObservationMarks(marks), cellFile));
        }
    }

    private void Write(in StoredCell cell, long file)
    {
        Year(cell.Year);
        Put((byte)',');
        if (cell.Marks.HasValue)
            Number(cell.Value);
        else
            "null"u8.CopyTo(Room(4));
        Put((byte)',');
        Number(cell.Line);
        if (cell.Marks.Bits == 0 && cell.File == file)
            return;
        Put((byte)',');
        Number(cell.Marks.Bits);
        if (cell.File == file)
            return;
        Put((byte)',');
        Number(cell.File);
    }

    private void Put(byte sign) => _buffer[_length++] = sign;

    private Span<byte> Room(int length)
    {
        var room = _buffer.AsSpan(_length, length);
        _length += length;
        return room;
    }

    private void Year(int year)
    {
        Put((byte)('0' + (year / 1000)));
        Put((byte)('0' + (year / 100 % 10)));
        Put((byte)('0' + (year / 10 % 10)));
        Put((byte)('0' + (year % 10)));
    }

    private void Number(long number)
    {
        Utf8Formatter.TryFormat(number, _buffer.AsSpan(_length), out var written);
        _length += written;
    }
}
