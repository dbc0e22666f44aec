using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace DtzStats.Ingestion.Reading;

/// <summary>Rows of text with quotes in it, taken apart by CsvHelper.</summary>
internal sealed class QuotedCursor : RowCursor
{
    private readonly TextReader _text;
    private readonly CsvParser _parser;
    private readonly int _linesBefore;
    private int _line;
    private bool _hasBadQuote;

    internal QuotedCursor(TextReader text, char delimiter, int firstLine)
    {
        _text = text;
        _linesBefore = firstLine - 1;
        _parser = new CsvParser(text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter.ToString(),
            BadDataFound = _ => _hasBadQuote = true,
            IgnoreBlankLines = true,
        });
    }

    internal override int Count => _parser.Count;

    internal override int Line => _line;

    internal override bool HasBadQuote => _hasBadQuote;

    internal override ReadOnlySpan<char> this[int index] => _parser[index];

    internal override bool Next()
    {
        _hasBadQuote = false;
        if (!_parser.Read())
            return false;
        // A quoted field may run over several lines; the row is where it starts.
        var record = _parser.RawRecord.AsSpan().TrimEnd("\r\n");
        _line = _linesBefore + _parser.RawRow - record.Count('\n');
        // Bad quotes are found when a field is taken, so all are taken before anyone asks.
        for (var i = 0; i < _parser.Count; i++)
            _ = _parser[i];
        return true;
    }

    protected override void Close()
    {
        _parser.Dispose();
        _text.Dispose();
    }
}
