using System.Globalization;
using System.Text;

namespace DtzStats.Reporting.Writers;

/// <summary>
/// Tables as CSV (RFC 4180): comma-separated, a point in fractions, LF, quotes where needed. Numbers are for machines:
/// no thousands signs, whatever the language.
/// </summary>
public static class CsvText
{
    public static string Write(IEnumerable<IReadOnlyList<string>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var text = new StringBuilder();
        foreach (var row in rows)
            text.AppendJoin(',', row.Select(Field)).Append('\n');
        return text.ToString();
    }

    /// <summary>Exact up to six decimals, without trailing zeros; empty for null.</summary>
    public static string Number(decimal? value) =>
        value is { } number ? Math.Round(number, 6, MidpointRounding.AwayFromZero).ToString("0.######", CultureInfo.InvariantCulture) : "";

    /// <summary>Text that a spreadsheet would take for a formula gets an apostrophe before it.</summary>
    private static string Field(string text)
    {
        var safe = text.Length > 0 && text[0] is '=' or '@' or '+' ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }
}
