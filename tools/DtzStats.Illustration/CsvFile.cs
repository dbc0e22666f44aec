using System.Globalization;
using System.Text;

namespace DtzStats.Illustration;

/// <summary>The table of one year as LISA's register arranges it: semicolons, LF, UTF-8 without a mark, every cell given.</summary>
public static class CsvFile
{
    private static readonly string[] Headings =
        ["Gemeentecode", "Gemeente", "Jaar", "SBI", "Banen totaal", "Vestigingen totaal", .. SizeClass.All.Select(c => c.Heading)];

    public static string Name(int year) => string.Create(CultureInfo.InvariantCulture, $"illustratief-{year}.csv");

    public static byte[] Bytes(IEnumerable<IllustrativeRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var text = new StringBuilder().AppendJoin(';', Headings).Append('\n');
        foreach (var row in rows)
            text.AppendJoin(';', Fields(row)).Append('\n');
        return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text.ToString());
    }

    private static IEnumerable<string> Fields(IllustrativeRow row)
    {
        long[] numbers = [row.Jobs, row.Establishments, .. row.BySize];
        return
        [
            row.Municipality.Code,
            row.Municipality.Name,
            row.Year.ToString(CultureInfo.InvariantCulture),
            row.Section.ToString(),
            .. numbers.Select(n => n.ToString(CultureInfo.InvariantCulture)),
        ];
    }
}
