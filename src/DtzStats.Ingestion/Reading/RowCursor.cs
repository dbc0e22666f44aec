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

    /// <summary>Empty lines are passed over.</summary>
    internal abstract bool Next();

    public void Dispose()
    {
        Close();
    }

    protected virtual void Close()
    {
    }
}
