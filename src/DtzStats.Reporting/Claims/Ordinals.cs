using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Claims;

/// <summary>Places in an order, in words up to twelve.</summary>
internal static class Ordinals
{
    private static readonly string[] Dutch =
        ["eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende", "elfde", "twaalfde"];

    private static readonly string[] English =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    /// <summary>"derde"; from thirteen on "13e", "13th".</summary>
    internal static string Of(int place, Words words) => place <= Dutch.Length
        ? words.Say(Dutch[place - 1], English[place - 1])
        : words.Say(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{place}e"), string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{place}{Suffix(place)}"));

    private static string Suffix(int place) => (place % 100) is >= 11 and <= 13 ? "th" : (place % 10) switch
    {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    };
}
