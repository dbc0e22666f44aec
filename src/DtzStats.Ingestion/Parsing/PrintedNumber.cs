using System.Buffers;

namespace DtzStats.Ingestion.Parsing;

/// <summary>What tables made to be read put round a number: stars behind it, spaces between its thousands.</summary>
internal static class PrintedNumber
{
    private const int MostStars = 2;
    private const int DigitsOfAGroup = 3;

    /// <summary>The space, the no-break space, the narrow one and the thin one.</summary>
    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \u00A0\u202F\u2009");

    /// <summary>The number without them: "9210" of "9 210**". The text as it is where it is printed in another way.</summary>
    /// <param name="isProvisional">That stars follow: * provisional, ** revised provisional.</param>
    internal static ReadOnlySpan<char> Bare(ReadOnlySpan<char> text, out bool isProvisional)
    {
        var bare = text.TrimEnd('*');
        var stars = text.Length - bare.Length;
        isProvisional = stars is > 0 and <= MostStars;
        if (stars > MostStars)
            return text;
        bare = bare.TrimEnd();
        return bare.IndexOfAny(Spaces) < 0 ? bare : IsGrouped(bare) ? WithoutSpaces(bare) : text;
    }

    /// <summary>One to three digits, and then groups of just three, up to the fraction: "12 34" may have lost a digit or a field.</summary>
    private static bool IsGrouped(ReadOnlySpan<char> text)
    {
        var digits = text is ['-', ..] ? text[1..] : text;
        var end = digits.IndexOfAny('.', ',');
        if (end >= 0 && digits[(end + 1)..].IndexOfAnyExceptInRange('0', '9') >= 0)
            return false;
        var whole = end < 0 ? digits : digits[..end];
        var first = whole.IndexOfAny(Spaces);
        return first is >= 1 and <= DigitsOfAGroup && whole[0] != '0' && AreDigits(whole[..first]) && AreGroups(whole[first..]);
    }

    private static bool AreGroups(ReadOnlySpan<char> text)
    {
        if (text.Length % (DigitsOfAGroup + 1) != 0)
            return false;
        for (; text.Length > 0; text = text[(DigitsOfAGroup + 1)..])
            if (!Spaces.Contains(text[0]) || !AreDigits(text[1..(DigitsOfAGroup + 1)]))
                return false;
        return true;
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0;

    private static ReadOnlySpan<char> WithoutSpaces(ReadOnlySpan<char> text)
    {
        var bare = new char[text.Length];
        var length = 0;
        foreach (var sign in text)
            if (!Spaces.Contains(sign))
                bare[length++] = sign;
        return bare.AsSpan(0, length);
    }
}
