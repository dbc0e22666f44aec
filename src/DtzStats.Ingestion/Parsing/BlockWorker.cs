using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Checks.FileStage;
using DtzStats.Ingestion.Checks.RowStage;
using DtzStats.Ingestion.Reading;
using DtzStats.Ingestion.Staging;

namespace DtzStats.Ingestion.Parsing;

/// <summary>Works on blocks of a file, one after another, with look-ups and a run of its own.</summary>
internal sealed class BlockWorker(FileContext context, char delimiter, CellRun run)
{
    private static readonly string[] FooterStarts = ["Bron", "Source", "\u00A9", "*", "Noot", "Toelichting"];

    private readonly RowObserver _observer = new(context);
    private readonly int _width = context.Plan.Headings.Count;
    private readonly RowStart _rowStart = new(context.Codelists, context.Plan.Translations);
    private readonly EstablishmentCounter? _counter = context.Plan.CountsEstablishments ? new EstablishmentCounter(context) : null;
    private char[] _lastField = new char[64];
    private int _lastLength;

    internal bool MetUnprovenSign => _observer.MetUnprovenSign;

    internal BlockOutcome Work(RowBlock block)
    {
        var outcome = new BlockOutcome();
        using var row = block.Open(delimiter, _observer.SharedFields);
        _lastLength = 0;
        while (row.Next())
            if (row.Line >= context.Plan.FirstLine)
                Take(row, outcome);
        outcome.LastField = new string(_lastField, 0, _lastLength);
        return outcome;
    }

    /// <summary>After the last block; what only all rows together tell is what it returns, or null.</summary>
    internal Finding? Finish()
    {
        _counter?.Count(run.Add);
        run.Flush();
        return _counter?.Finding;
    }

    private void Take(RowCursor row, BlockOutcome outcome)
    {
        outcome.LastLine = row.Line;
        // A spreadsheet fills the rows below a table with delimiters.
        if (row[0].IsEmpty && row.Count > 1 && IsEmptyAfterFirst(row))
            return;
        // Quotes of a line that is divided by another sign stand in the middle of what this one makes a field.
        if (row.HasBadQuote && (row.Count >= _width || !HasOtherDelimiter(row)))
            outcome.Add(Quote.At(new Place(context.Name, row.Line)));
        if (row.Count == _width && !IsClosing(row))
        {
            Remember(row[_width - 1]);
            if (outcome.HasFooter)
                outcome.Add(RowAfterFooter.At(new Place(context.Name, row.Line)));
            else
                Observe(row, outcome);
        }
        else if (outcome.HasFooter || IsClosing(row) || row.Count == 1 && _width > 1 && !HasOtherDelimiter(row) && !_rowStart.Is(row[0]))
            Close(row, outcome);
        else
            Misfit(row, outcome);
    }

    private void Remember(ReadOnlySpan<char> field)
    {
        if (_lastField.Length < field.Length)
            _lastField = new char[field.Length * 2];
        field.CopyTo(_lastField);
        _lastLength = field.Length;
    }

    /// <summary>One text may also be a row that breaks off in its first field; only the end of the file tells.</summary>
    private static void Close(RowCursor row, BlockOutcome outcome)
    {
        if (!outcome.HasFooter && !IsClosing(row))
            outcome.LastMisfit = (row.Line, row.Count);
        outcome.HasFooter = true;
    }

    private void Observe(RowCursor row, BlockOutcome outcome)
    {
        outcome.Rows++;
        if (_counter is null)
            _observer.Observe(row, outcome, run);
        else if (_observer.Place(row, outcome) is { } place)
            _counter.Add(row, place, outcome);
    }

    private void Misfit(RowCursor row, BlockOutcome outcome)
    {
        outcome.LastMisfit = (row.Line, row.Count);
        var other = row.Count < _width ? TextStart.Delimiters.FirstOrDefault(d => d != delimiter && CountOf(row, d) == _width - 1) : default;
        outcome.Add(other == default
            ? FieldCount.At(new Place(context.Name, row.Line), row.Count, _width)
            : DelimiterMixed.At(new Place(context.Name, row.Line), other, delimiter));
    }

    /// <summary>A line with nothing but one text, or one that begins as a credit does.</summary>
    private static bool IsClosing(RowCursor row)
    {
        var first = row[0];
        if (!first.IsEmpty && (char.IsAsciiLetterOrDigit(first[0]) || first[0] == '"') && first[0] is not ('B' or 'S' or 'N' or 'T'))
            return false;
        foreach (var start in FooterStarts)
            if (first.TrimStart().StartsWith(start, StringComparison.Ordinal) && IsEmptyAfterFirst(row))
                return true;
        return false;
    }

    private static bool IsEmptyAfterFirst(RowCursor row)
    {
        for (var i = 1; i < row.Count; i++)
            if (!row[i].Trim().IsEmpty)
                return false;
        return true;
    }

    /// <summary>Whether a line of one field is a row divided by another sign, and no closing line.</summary>
    private bool HasOtherDelimiter(RowCursor row)
    {
        foreach (var sign in TextStart.Delimiters)
            if (sign != delimiter && CountOf(row, sign) == _width - 1)
                return true;
        return false;
    }

    private static int CountOf(RowCursor row, char sign)
    {
        var count = 0;
        for (var i = 0; i < row.Count; i++)
            count += row[i].Count(sign);
        return count;
    }
}
