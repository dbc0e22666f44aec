using DtzStats.Reporting.Editions.Tables;

namespace DtzStats.Reporting.Writers;

/// <summary>
/// A table as CSV: the same exact values as on the page before rounding. Each row ends with the source, and with the
/// mark where there is one, so that a row that is copied elsewhere still tells where it is from.
/// </summary>
public static class TableCsv
{
    public static string Write(TableSpec table)
    {
        ArgumentNullException.ThrowIfNull(table);
        string[] tail = table.Mark is { } mark ? [table.Source, mark] : [table.Source];
        string[] tailHeadings = table.Mark is null ? ["source"] : ["source", "note"];
        var header = table.Columns.Select(c => c.Heading).Concat(tailHeadings);
        var rows = table.Rows.Select(r => r.Cells.Select(c => c.Plain()).Concat(tail).ToArray());
        return CsvText.Write(rows.Prepend([.. header]));
    }
}
