using System.Globalization;

namespace DtzStats.Ingestion.Layouts;

/// <summary>Units as CBS writes them above a column: "aantal", "x 1 000", "1 000", "mln euro", "%".</summary>
internal static class UnitText
{
    private static readonly string[] Units = ["aantal", "number", "euro", "%", "jaar", "index", "mln", "mld"];

    internal static bool IsUnit(string text)
    {
        var unit = text.Trim();
        return ScaleOf(unit) is not null || Units.Any(u => unit.StartsWith(u, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>What a figure in this unit is multiplied by; null where the unit says nothing of it.</summary>
    internal static int? ScaleOf(string text)
    {
        var unit = text.Trim();
        if (unit.StartsWith("mln", StringComparison.OrdinalIgnoreCase))
            return 1_000_000;
        var digits = unit.TrimStart('x', ' ').Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);
        return digits.StartsWith("1000", StringComparison.Ordinal) && digits.TakeWhile(char.IsAsciiDigit).Count() is 4 or 7
            && int.TryParse(string.Concat(digits.TakeWhile(char.IsAsciiDigit)), CultureInfo.InvariantCulture, out var scale) && scale is 1000 or 1_000_000 ? scale : null;
    }
}
