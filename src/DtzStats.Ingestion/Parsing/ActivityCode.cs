using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Parsing;

/// <summary>
/// SBI codes of activities, deeper than divisions: "0111", "01131", "01.13.1". A spreadsheet eats the zero in front, and
/// then growing grain (0111) becomes making drinks (11.1); so a code that may have lost one is not read.
/// </summary>
internal static class ActivityCode
{
    private const int DigitsOfADivision = 2;
    private const int DigitsOfAClass = 4;
    private const int MostDigits = 5;

    /// <summary>The two digits of the division, which may not exist; null where the text is no code or not clear.</summary>
    internal static string? DivisionOf(string text) => IsCode(text) && WhyUnclear(text) is null ? text[..DigitsOfADivision] : null;

    /// <summary>Null where the text is a clear code, or none at all.</summary>
    internal static BilingualText? WhyUnclear(string text)
    {
        if (!IsCode(text))
            return null;
        var digits = text.Count(char.IsAsciiDigit);
        if (digits > MostDigits)
            return new BilingualText("heeft meer dan vijf cijfers", "has more than five digits");
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var hasDivision = point is < 0 or DigitsOfADivision && digits >= DigitsOfADivision;
        var isWhole = hasDivision && (text[0] == '0' || point >= 0 || digits is DigitsOfADivision or >= DigitsOfAClass) && !EatenZeros.IsCertain(text);
        return isWhole ? null : new BilingualText("kan een nul vooraan missen: 111 is 0111 of 11.1, en 1500 is 01500", "may lack a zero in front: 111 is 0111 or 11.1, and 1500 is 01500");
    }

    private static bool IsCode(string text) => text.Length > 0 && char.IsAsciiDigit(text[0]) && text.All(c => char.IsAsciiDigit(c) || c == '.');
}
