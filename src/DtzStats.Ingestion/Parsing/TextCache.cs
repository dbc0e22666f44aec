namespace DtzStats.Ingestion.Parsing;

/// <summary>
/// What texts stand for, looked up once. Files go round the same texts row after row, so the one that followed the last
/// time is tried first.
/// </summary>
internal sealed class TextCache<T>(Func<string, T> find)
{
    /// <summary>More texts than any codelist has spellings: what still comes is unknown, and a file may have a million of those.</summary>
    private const int Most = 10_000;

    private readonly Dictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> _known = new Dictionary<string, Entry>().GetAlternateLookup<ReadOnlySpan<char>>();
    private Entry? _last;

    internal T Of(ReadOnlySpan<char> text)
    {
        if (_last?.Next is { } next && text.SequenceEqual(next.Text))
        {
            _last = next;
            return next.Value;
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
