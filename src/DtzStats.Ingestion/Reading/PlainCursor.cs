namespace DtzStats.Ingestion.Reading;

/// <summary>
/// Rows of text in which no quote stands: every delimiter divides and every line end ends a row. Some four times as fast
/// as a parser that has to look for quotes, and most of what registers deliver is such text.
/// </summary>
internal sealed class PlainCursor(ReadOnlyMemory<char> text, char delimiter, int firstLine) : RowCursor
{
    private readonly List<int> _ends = [];
    private int _next;
    private int _start;
    private int _line = firstLine - 1;

    internal override int Count => _ends.Count;

    internal override int Line => _line;

    internal override ReadOnlySpan<char> this[int index]
    {
        get
        {
            var start = index == 0 ? 0 : _ends[index - 1] + 1;
            return text.Span[(_start + start)..(_start + _ends[index])];
        }
    }

    internal override bool Next()
    {
        while (_next < text.Length)
        {
            var rest = text.Span[_next..];
            var length = rest.IndexOf('\n');
            var row = length < 0 ? rest : rest[..length];
            _start = _next;
            _next += length < 0 ? rest.Length : length + 1;
            _line++;
            if (row is [.., '\r'])
                row = row[..^1];
            if (row.IsEmpty)
                continue;
            Divide(row);
            return true;
        }

        return false;
    }

    private void Divide(ReadOnlySpan<char> row)
    {
        _ends.Clear();
        var from = 0;
        while (row[from..].IndexOf(delimiter) is >= 0 and var at)
        {
            _ends.Add(from + at);
            from += at + 1;
        }

        _ends.Add(row.Length);
    }
}
