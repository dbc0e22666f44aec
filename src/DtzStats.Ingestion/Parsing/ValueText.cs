using System.Globalization;
using DtzStats.Core.Datasets;

namespace DtzStats.Ingestion.Parsing;

/// <summary>Reads a number whose decimal sign is known; never asks the machine's culture.</summary>
internal static class ValueText
{
    /// <summary>
    /// The number, or null where the text is none in this notation. Signs between thousands are not accepted: whether
    /// "1.234" is a thousand or a fraction has to be known beforehand.
    /// </summary>
    internal static decimal? Parse(string text, DecimalSign sign)
    {
        const NumberStyles styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        var (foreign, native) = sign == DecimalSign.Comma ? ('.', ',') : (',', '.');
        if (text.Contains(foreign, StringComparison.Ordinal) || text.StartsWith('+'))
            return null;
        if (sign == DecimalSign.None && text.Contains(native, StringComparison.Ordinal))
            return null;
        var invariant = text.Replace(native, '.');
        return decimal.TryParse(invariant, styles, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    /// <summary>Whether a text that is no number in the file's notation would be one with a point or comma in it.</summary>
    internal static bool IsAmbiguous(string text) =>
        text.IndexOfAny(['.', ',']) > 0 && (Parse(text, DecimalSign.Point) is not null || Parse(text, DecimalSign.Comma) is not null);
}
