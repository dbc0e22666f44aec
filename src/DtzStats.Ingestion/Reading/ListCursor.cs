namespace DtzStats.Ingestion.Reading;

/// <summary>Rows that come as fields: those of a sheet or of JSON.</summary>
internal sealed class ListCursor(IEnumerator<RawRow> rows) : RowCursor
{
    internal override int Count => rows.Current.Fields.Count;

    internal override int Line => rows.Current.Line;

    internal override ReadOnlySpan<char> this[int index] => rows.Current.Fields[index];

    internal override bool IsNumber(int index) => index < rows.Current.Numbers.Count && rows.Current.Numbers[index];

    internal override bool Next()
    {
        while (rows.MoveNext())
            if (rows.Current.Fields.Any(f => f.Length > 0))
                return true;
        return false;
    }

    protected override void Close() => rows.Dispose();
}
