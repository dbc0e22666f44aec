namespace DtzStats.Storage.Keys;

/// <summary>The numbers that stand for the codes of one kind.</summary>
public sealed class CodeNumbers
{
    private readonly Dictionary<string, int> _numbers;
    private readonly Dictionary<int, string> _codes;

    /// <summary>
    /// Codes that the database has keep their number. The others get that of their place in the codelist, or, where it is
    /// taken, the next that is free; so the numbers do not depend on what was imported first.
    /// </summary>
    /// <exception cref="InvalidOperationException">There are more codes than fit in the bits of a key.</exception>
    internal CodeNumbers(IReadOnlyDictionary<string, int> stored, IEnumerable<string> codes, int bits)
    {
        _numbers = new Dictionary<string, int>(stored, StringComparer.Ordinal);
        var taken = stored.Values.ToHashSet();
        var all = codes.ToList();
        var next = Math.Max(all.Count, taken.DefaultIfEmpty().Max()) + 1;
        foreach (var (place, code) in all.Index())
            if (!_numbers.ContainsKey(code))
                _numbers[code] = taken.Contains(place + 1) ? next++ : place + 1;
        if (next > 1 << bits)
            throw new InvalidOperationException($"There are more than {(1 << bits) - 1} codes of one kind.");
        _codes = _numbers.ToDictionary(n => n.Value, n => n.Key);
    }

    /// <summary>One more than the highest number.</summary>
    public int End => _codes.Count == 0 ? 1 : _codes.Keys.Max() + 1;

    /// <exception cref="KeyNotFoundException">The code is in no codelist.</exception>
    public int this[string code] => _numbers[code];

    /// <exception cref="KeyNotFoundException">No code has the number.</exception>
    public string this[int number] => _codes[number];

    internal bool Agrees(CodeNumbers other) =>
        _numbers.Count == other._numbers.Count && _numbers.All(n => other._numbers.TryGetValue(n.Key, out var number) && number == n.Value);
}
