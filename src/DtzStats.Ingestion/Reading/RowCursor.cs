namespace DtzStats.Ingestion.Reading;

/// <summary>Goes through the rows of a block; fields are texts that live until the next row.</summary>
internal abstract class RowCursor : IDisposable
{
    /// <summary>How many fields the row has.</summary>
    internal abstract int Count { get; }

    /// <summary>The line of the file on which the row starts, the first being 1.</summary>
    internal abstract int Line { get; }

    /// <summary>That a quote stands in the middle of one of its fields, so that they may be cut wrongly.</summary>
    internal virtual bool HasBadQuote => false;

    /// <summary>That the first fields, as many as were asked for, are known to be those of the row before.</summary>
    internal virtual bool StartsAsLast => false;

    internal abstract ReadOnlySpan<char> this[int index] { get; }

    /// <summary>That the file has a field as a number and not as text, so that its decimal sign is known: a point.</summary>
    internal virtual bool IsNumber(int index) => false;

    /// <summary>Empty lines are passed over.</summary>
    internal abstract bool Next();

    /// <summary>The row by itself, to be kept when the cursor goes on.</summary>
    internal RawRow ToRow()
    {
        var fields = new string[Count];
        for (var i = 0; i < fields.Length; i++)
            fields[i] = this[i].ToString();
        return new RawRow(fields, Line);
    }

    public void Dispose()
    {
        Close();
    }

    protected virtual void Close()
    {
    }
}
