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

    /// <summary>What words that tell the direction make of a number of a table: "3.500 meer" of "+3.500", and "3,1% meer" of an index of "103,1".</summary>
    internal static IEnumerable<string> AlsoSaidAs(string number, string language)
    {
        yield return number.TrimStart('+', '\u2212');
        var english = language == "nl" ? Dutch(number) : number;
        if (decimal.TryParse(english, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var index) && index.Scale == 1)
            yield return Of(Math.Abs(index - 100), "+%", language).TrimStart('+');
    }

    /// <summary>The text with one digit of one number another one, for each digit.</summary>
    internal static IEnumerable<string> WithOneDigitOther(string text) =>
        text.Index().Where(c => char.IsAsciiDigit(c.Item)).Select(c => text[..c.Index] + (char)('0' + ((c.Item - '0' + 1) % 10)) + text[(c.Index + 1)..]);

    private static string Dutch(string english) => string.Concat(english.Select(c => c switch { ',' => '.', '.' => ',', _ => c }));

    [GeneratedRegex(@"[+\u2212]?\d+([.,]\d+)*%?")]
    private static partial Regex Number();
}
