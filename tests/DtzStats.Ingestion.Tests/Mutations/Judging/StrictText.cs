using System.Text;

namespace DtzStats.Ingestion.Tests.Mutations.Judging;

/// <summary>A row of a file, by the line on which it starts.</summary>
/// <param name="IsBroken">That a quote stands in it where none may.</param>
internal sealed record JudgedRow(IReadOnlyList<string> Fields, int Line, bool IsBroken = false)
{
    internal int Filled => Fields.Count(f => f.Trim().Length > 0);

    internal string Text => string.Join(' ', Fields).Trim();
}

/// <summary>
/// Takes a text apart by its true delimiter, to the letter: a quote opens at the start of a field and closes before a
/// delimiter or line end. A row with a quote elsewhere is broken.
/// </summary>
internal sealed class StrictText(string text, char delimiter)
{
    private int _at;
    private int _line = 1;
    private bool _isBroken;

    /// <exception cref="FormatException">It cannot be read.</exception>
    internal IReadOnlyList<JudgedRow> Rows()
    {
        if (text.Any(c => (c < ' ' && c is not ('\t' or '\r' or '\n' or '\f')) || c == '\uFFFD'))
            throw new FormatException("signs that are no text");
        var rows = new List<JudgedRow>();
        while (_at < text.Length)
            rows.Add(Row());
        return [.. rows.Where(r => r.Fields.Count > 1 || r.Filled > 0)];
    }

    private JudgedRow Row()
    {
        var (line, fields) = (_line, new List<string>());
        _isBroken = false;
        while (true)
        {
            fields.Add(_at < text.Length && text[_at] == '"' ? Quoted() : Bare());
            if (_at == text.Length)
                return new JudgedRow(fields, line, _isBroken);
            if (text[_at++] == delimiter)
                continue;
            EndLine();
            return new JudgedRow(fields, line, _isBroken);
        }
    }

    /// <summary>A line feed, a carriage return, or both: each ends a row.</summary>
    private void EndLine()
    {
        var isReturn = text[_at - 1] == '\r';
        if (isReturn && _at < text.Length && text[_at] == '\n')
            _at++;
        _line++;
    }

    /// <summary>A field without quotes, or what stands after a closing one, which is nothing.</summary>
    private string Bare(bool isAfterQuote = false)
    {
        var start = _at;
        while (_at < text.Length && text[_at] != delimiter && text[_at] is not ('\r' or '\n'))
            _isBroken |= text[_at++] == '"';
        _isBroken |= isAfterQuote && _at > start;
        return text[start.._at];
    }

    private string Quoted()
    {
        var (field, first) = (new StringBuilder(), _line);
        for (_at++; _at < text.Length; _at++)
        {
            if (text[_at] == '"' && ++_at is var next && (next == text.Length || text[next] != '"'))
                return field + Bare(isAfterQuote: true);
            _line += text[_at] == '\n' ? 1 : 0;
            field.Append(text[_at]);
        }

        throw new FormatException($"line {first}: a quote is never closed");
    }
}
