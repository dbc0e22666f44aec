using DtzStats.Core.Languages;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Checks.RowStage;

namespace DtzStats.Ingestion.Parsing;

/// <summary>
/// Whether the codes of a register as a whole may have lost zeros: in one with codes of five digits, 1500 is 01500 (mixed farming)
/// or 15.00. A file that has kept a zero anywhere has lost none.
/// </summary>
internal sealed class EatenZeros
{
    private const int Longest = 5;

    /// <summary>The groups of the divisions 01 to 09, as they stand without their zero.</summary>
    private static readonly string[] GroupsWithoutZero =
        ["11", "12", "13", "14", "15", "16", "17", "21", "22", "23", "24", "31", "32", "51", "52", "61", "62", "71", "72", "81", "89", "91", "99"];

    private (Place Place, string Text)? _suspect;
    private bool _hasLongest;
    private bool _hasZero;

    /// <summary>"1500": 01500 without its zero, since there is no 15.00; only these divisions have a group 0.</summary>
    internal static bool IsCertain(string text) =>
        text.Length == Longest - 1 && text.All(char.IsAsciiDigit) && text[2] == '0' && GroupsWithoutZero.Contains(text[..2]) && text[..2] is not ("11" or "12" or "31" or "91" or "99");

    /// <summary>What may have lost its zero; null: nothing.</summary>
    internal Finding? Finding => _suspect is var (place, text) && _hasLongest && !_hasZero
        ? ActivityUnclear.At(place, text, new BilingualText($"kan een nul vooraan missen: andere codes hebben vijf cijfers, dus dit is 0{text} of {text}", $"may lack a zero in front: other codes have five digits, so this is 0{text} or {text}"))
        : null;

    internal void Add(ReadOnlySpan<char> text, Func<Place> place)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        var digits = end < 0 ? text : text[..end];
        if (digits.IsEmpty)
            return;
        _hasZero |= digits[0] == '0';
        _hasLongest |= digits.Length == Longest;
        if (_suspect is null && digits.Length == Longest - 1 && GroupsWithoutZero.Contains(digits[..2].ToString()))
            _suspect = (place(), digits.ToString());
    }
}
