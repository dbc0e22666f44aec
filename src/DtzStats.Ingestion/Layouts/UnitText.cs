using System.Buffers;
using System.Globalization;
using DtzStats.Core.Measures;

namespace DtzStats.Ingestion.Layouts;

/// <summary>Units as CBS writes them above a column: "aantal", "x 1 000", "1 000 euro", "mln euro", "%", "2015=100".</summary>
internal static class UnitText
{
    private static readonly SearchValues<char> SignsOfAScale = SearchValues.Create("0123456789 .");

    private static readonly string[] Counts = ["", "aantal", "number"];

    private static readonly string[] Counted = ["banen", "jobs", "vestigingen", "establishments"];

    /// <summary>What else a column can be in, as a word of its own: "Banen van zelfstandigen" is no unit, and "Europa" is none.</summary>
    private static readonly string[] Others = ["euro", "procent", "promille", "personen", "uren", "fte", .. Counted];

    /// <summary>What units begin with that are nobody's count: "% van totaal", "indexcijfer", "jaarmutatie".</summary>
    private static readonly string[] Derived = ["%", "index", "jaar"];

    private static readonly (string Word, int Scale)[] Words = [("duizend", 1000), ("mln", 1_000_000), ("miljoen", 1_000_000), ("mld", 1_000_000_000), ("miljard", 1_000_000_000)];

    internal static bool IsUnit(string text)
    {
        var (scale, word) = Parts(text);
        return Others.Contains(word, StringComparer.OrdinalIgnoreCase) || Derived.Any(d => word.StartsWith(d, StringComparison.OrdinalIgnoreCase)) || IsBase(word)
            || (Counts.Contains(word, StringComparer.OrdinalIgnoreCase) && (scale is not null || word.Length > 0));
    }

    /// <summary>Plain counts, of whatever: "aantal", "banen".</summary>
    internal static bool IsPlain(string text) => Parts(text) is (null, var word) && (Counts.Contains(word, StringComparer.OrdinalIgnoreCase) || Counted.Contains(word, StringComparer.OrdinalIgnoreCase));

    /// <summary>What a figure in this unit is multiplied by to be one of the measure; null where it is another unit, such as an index.</summary>
    /// <param name="measure">Null where it is not known yet: then only plain counts are.</param>
    internal static int? ScaleOf(string text, Measure? measure)
    {
        var (scale, word) = Parts(text);
        var isCount = measure?.IsAdditive != false && Counts.Contains(word, StringComparer.OrdinalIgnoreCase) && (scale is not null || word.Length > 0);
        return isCount || IsUnitOf(measure, word) ? scale ?? 1 : null;
    }

    /// <summary>Whether a text is what the measure is counted in, "banen" for the jobs of employees.</summary>
    internal static bool IsUnitOf(Measure? measure, string text) => measure is not null
        && (measure.Unit.Dutch.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase) || measure.Unit.English.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>"2015=100": an index.</summary>
    private static bool IsBase(string word) => word.Replace(" ", "", StringComparison.Ordinal).EndsWith("=100", StringComparison.Ordinal);

    /// <summary>The scale in front, where there is one, and the unit after it.</summary>
    private static (int? Scale, string Word) Parts(string text)
    {
        var unit = text.Replace('\u00A0', ' ').Trim();
        var rest = unit is ['x' or 'X', ' ' or (>= '0' and <= '9') or 'm', ..] ? unit[1..].Trim() : unit;
        foreach (var (word, scale) in Words)
            if (rest.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (rest.Length == word.Length || rest[word.Length] == ' '))
                return (scale, rest[word.Length..].Trim());
        var end = rest.AsSpan().IndexOfAnyExcept(SignsOfAScale);
        var number = end < 0 ? rest : rest[..end];
        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        var isScale = digits is "1000" or "1000000" || (digits == "1" && unit != rest);
        return isScale && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var factor) ? (factor, rest[number.Length..].Trim()) : (null, unit);
    }
}
