namespace DtzStats.Ingestion.Parsing;

/// <summary>What texts stand for, looked up once; the last one is at hand, since files repeat themselves row after row.</summary>
internal sealed class TextCache<T>(Func<string, T> find)
{
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _known = new Dictionary<string, T>().GetAlternateLookup<ReadOnlySpan<char>>();
    private string? _lastText;
    private T _last = default!;

    internal T Of(ReadOnlySpan<char> text)
    {
        if (_lastText is not null && text.SequenceEqual(_lastText))
            return _last;
        if (!_known.TryGetValue(text, out var key, out var value))
        {
            key = text.ToString();
            _known.Dictionary[key] = value = find(key);
        }

        (_lastText, _last) = (key, value);
        return value;
    }
}
