using System.Globalization;
using DtzStats.Core.Languages;

namespace DtzStats.Reporting.Formatting;

/// <summary>
/// Numbers as a reader sees them: "118.000" and "3,1%" in Dutch, "118,000" and "3.1%" in English, with a true minus
/// sign. Built from its own signs: never from the machine's culture. Halves are rounded away from zero.
/// </summary>
public static class NumberText
{
    private const string Minus = "\u2212";

    private static readonly NumberFormatInfo Dutch = Signs(",", ".");

    private static readonly NumberFormatInfo English = Signs(".", ",");

    /// <summary>A value with thousands separated, rounded to the given decimals.</summary>
    public static string Value(decimal value, Language language, int decimals = 0) =>
        Rounded(value, decimals).ToString(decimals == 0 ? "#,##0" : "#,##0." + new string('0', decimals), FormatOf(language));

    /// <summary>A change: like <see cref="Value"/>, with "+" before what is above zero after rounding.</summary>
    public static string Change(decimal value, Language language, int decimals = 0) =>
        Rounded(value, decimals) > 0 ? "+" + Value(value, language, decimals) : Value(value, language, decimals);

    /// <summary>A value that is already in per cent, with one decimal and the sign for it.</summary>
    public static string Percent(decimal percent, Language language, int decimals = 1) => Value(percent, language, decimals) + "%";

    /// <summary>A change in per cent, with "+" before what is above zero after rounding.</summary>
    public static string PercentChange(decimal percent, Language language, int decimals = 1) => Change(percent, language, decimals) + "%";

    private static decimal Rounded(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);

    private static NumberFormatInfo FormatOf(Language language) => language == Language.Dutch ? Dutch : English;

    private static NumberFormatInfo Signs(string decimalSign, string groupSign) => NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NegativeSign = Minus,
        NumberDecimalSeparator = decimalSign,
        NumberGroupSeparator = groupSign,
        NumberGroupSizes = [3],
    });
}
