using System.Globalization;
using DtzStats.Core.Languages;

namespace DtzStats.Reporting.Claims;

/// <summary>Reads a printed number back, as a reader does: the last thing that stands between a sentence and the page.</summary>
internal static class PrintedText
{
    /// <summary>The number in a text such as "ruim 118.000" or "3,1%"; null where there is not exactly one.</summary>
    internal static decimal? NumberIn(string text, Language language)
    {
        var decimalSign = language == Language.Dutch ? ',' : '.';
        var digits = text.Where(c => char.IsAsciiDigit(c) || c == decimalSign).Select(c => c == decimalSign ? '.' : c);
        return decimal.TryParse(string.Concat(digits), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
