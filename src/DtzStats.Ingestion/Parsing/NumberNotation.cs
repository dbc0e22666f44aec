using System.Buffers;
using System.Globalization;
using DtzStats.Core.Datasets;

namespace DtzStats.Ingestion.Parsing;

/// <summary>How a file writes numbers; never taken from the machine's culture.</summary>
/// <param name="DecimalSign">The sign before a fraction; none where it is not known, and then no sign may stand in a number.</param>
/// <param name="HasThousandsSign">That the sign is proven, so that the other one can only stand between thousands.</param>
internal readonly record struct NumberNotation(DecimalSign DecimalSign, bool HasThousandsSign)
{
    private static readonly SearchValues<char> DigitsAndSigns = SearchValues.Create("0123456789.,");

    private const int MostDigits = 28;
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>That of fields that are numbers in the file already.</summary>
    internal static NumberNotation OfNumbers { get; } = new(DecimalSign.Point, false);

    internal char Fraction => DecimalSign == DecimalSign.Comma ? ',' : '.';

    internal char Thousands => DecimalSign == DecimalSign.Comma ? '.' : ',';

    /// <summary>Whether a text would be a number in some notation.</summary>
    internal static bool LooksLikeNumber(ReadOnlySpan<char> text)
    {
        var digits = text is ['-', ..] ? text[1..] : text;
        return digits.Length > 0 && char.IsAsciiDigit(digits[0]) && char.IsAsciiDigit(digits[^1]) && digits.IndexOfAnyExcept(DigitsAndSigns) < 0;
    }

    /// <summary>Whether the whole part of a number has more digits than a number here can hold, in whatever notation.</summary>
    internal static bool IsTooLong(ReadOnlySpan<char> text)
    {
        if (!LooksLikeNumber(text))
            return false;
        var last = text.LastIndexOfAny('.', ',');
        var whole = last < 0 ? text : text[..last];
        return whole.Length - whole.Count('.') - whole.Count(',') > MostDigits;
    }

    /// <summary>The number, or null where the text is none in this notation.</summary>
    internal decimal? Parse(ReadOnlySpan<char> text)
    {
        if (!LooksLikeNumber(text))
            return null;
        if (text.IndexOfAny('.', ',') < 0)
            return decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var whole) ? whole : null;
        if (DecimalSign == DecimalSign.None || (text.Contains(Thousands) && (!HasThousandsSign || !IsGrouped(text))))
            return null;
        var invariant = text.ToString().Replace(Thousands.ToString(), "", StringComparison.Ordinal).Replace(',', '.');
        return decimal.TryParse(invariant, Plain, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    /// <summary>One to three digits, and then groups of just three, up to the fraction.</summary>
    private bool IsGrouped(ReadOnlySpan<char> text)
    {
        var digits = text is ['-', ..] ? text[1..] : text;
        var end = digits.IndexOf(Fraction);
        var groups = (end < 0 ? digits : digits[..end]).ToString().Split(Thousands);
        return groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(g => g.Length == 3);
    }
}
