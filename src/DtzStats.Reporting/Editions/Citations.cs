using System.Globalization;
using DtzStats.Reporting.Claims;
using DtzStats.Reporting.Claims.Passages;

namespace DtzStats.Reporting.Editions;

/// <summary>The numbers that stand in the sentences of an edition, each once, numbered in the order in which they are met.</summary>
public sealed class Citations
{
    private readonly Dictionary<(string Text, NumberKey Key, string Formula), int> _places = [];
    private readonly List<CitedNumber> _all = [];

    private Citations(IEnumerable<Passage> passages)
    {
        foreach (var number in passages.SelectMany(p => p.Sentences).SelectMany(s => s.Numbers))
            if (_places.TryAdd(KeyOf(number), _all.Count))
                _all.Add(number);
    }

    public IReadOnlyList<CitedNumber> All => _all;

    public static Citations Of(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return new Citations(edition.Passages);
    }

    /// <summary>What a link to the place where the number is accounted for leads to; null where it is none of these.</summary>
    public string? AnchorOf(CitedNumber number)
    {
        ArgumentNullException.ThrowIfNull(number);
        return _places.TryGetValue(KeyOf(number), out var place) ? Anchor(place) : null;
    }

    internal static string Anchor(int place) => string.Create(CultureInfo.InvariantCulture, $"cijfer-{place + 1}");

    private static (string Text, NumberKey Key, string Formula) KeyOf(CitedNumber number) => (number.Text, number.Key, number.Formula);
}
