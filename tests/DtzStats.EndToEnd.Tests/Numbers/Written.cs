using System.Globalization;
using System.Text.RegularExpressions;

namespace DtzStats.EndToEnd.Tests.Numbers;

/// <summary>How numbers are written, by the tests' own rules: "1.234,5" in Dutch, "1,234.5" in English.</summary>
internal static partial class Written
{
    /// <summary>"+1.234", "−0,5%", "0".</summary>
    /// <param name="form">"n" a count, "d" a difference, "%" a share, "+%" growth, "i" one decimal, "q" two decimals.</param>
    internal static string Of(decimal value, string form, string language)
    {
        var rounded = Math.Round(value, form switch { "n" or "d" => 0, "q" => 2, _ => 1 }, MidpointRounding.AwayFromZero);
        var text = Math.Abs(rounded).ToString(form switch { "n" or "d" => "#,0", "q" => "#,0.00", _ => "#,0.0" }, CultureInfo.InvariantCulture);
        var signed = form is "d" or "+%" && rounded != 0 ? (rounded < 0 ? "\u2212" : "+") + text : text;
        return (language == "nl" ? Dutch(signed) : signed) + (form.EndsWith('%') ? "%" : "");
    }

    /// <summary>Every number in a text, with its sign and its per cent.</summary>
    internal static IReadOnlyList<string> NumbersIn(string text) => [.. Number().Matches(text).Select(m => m.Value)];

    /// <summary>What sentences may say of a table beside the numbers in it: they leave out the sign, tell a quotient with one decimal, and how a column changed from its first row to its last.</summary>
    internal static IEnumerable<string> SaidOf(ReadTable table, string language)
    {
        foreach (var number in table.Rows.Skip(1).SelectMany(r => r).SelectMany(NumbersIn))
        {
            yield return number.TrimStart('+', '\u2212');
            if (Value(number, language) is { Scale: 2 } quotient)
                yield return Of(quotient, "i", language);
        }

        foreach (var (first, last) in table.Rows[1].Zip(table.Rows[^1]))
        {
            if (Value(first, language) is not { } from || Value(last, language) is not { } to || from == 0)
                continue;
            yield return Of(Math.Abs(to - from), "n", language);
            yield return Of(100 * Math.Abs(to - from) / from, "+%", language).TrimStart('+');
        }
    }

    private static decimal? Value(string text, string language) =>
        decimal.TryParse(language == "nl" ? Dutch(text) : text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>The text with one digit of one number another one, for each digit.</summary>
    internal static IEnumerable<string> WithOneDigitOther(string text) =>
        text.Index().Where(c => char.IsAsciiDigit(c.Item)).Select(c => text[..c.Index] + (char)('0' + ((c.Item - '0' + 1) % 10)) + text[(c.Index + 1)..]);

    private static string Dutch(string english) => string.Concat(english.Select(c => c switch { ',' => '.', '.' => ',', _ => c }));

    [GeneratedRegex(@"[+\u2212]?\d+([.,]\d+)*%?")]
    private static partial Regex Number();
}
