namespace DtzStats.Ingestion.Parsing;

/// <summary>
/// What texts stand for, looked up once. Files repeat a text row after row, or go round the same ones, so the last one is
/// tried first, and then the one that followed it the last time.
/// </summary>
internal sealed class TextCache<T>(Func<string, T> find)
{
    /// <summary>More texts than any codelist has spellings: what still comes is unknown, and a file may have a million of those.</summary>
    private const int Most = 10_000;

    private readonly Dictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> _known = new Dictionary<string, Entry>().GetAlternateLookup<ReadOnlySpan<char>>();
    private Entry? _last;

    internal T Of(ReadOnlySpan<char> text)
    {
        if (_last is { } last)
        {
            if (text.SequenceEqual(last.Text))
                return last.Value;
            if (last.Next is { } next && text.SequenceEqual(next.Text))
            {
                _last = next;
                return next.Value;
            }
        }

        if (!_known.TryGetValue(text, out var entry))
        {
            var key = text.ToString();
            entry = new Entry(key, find(key));
            if (_known.Dictionary.Count >= Most)
                return entry.Value;
            _known.Dictionary[key] = entry;
        }

        if (_last is not null)
            _last.Next = entry;
        _last = entry;
        return entry.Value;
    }

    private sealed class Entry(string text, T value)
    {
        internal string Text { get; } = text;

        internal T Value { get; } = value;

        /// <summary>What followed it the last time.</summary>
        internal Entry? Next { get; set; }
    }
}
