using DtzStats.Ingestion.Tests.Mutations.Known;

namespace DtzStats.Ingestion.Tests.Mutations.Judging;

/// <summary>Reads StatLine's wide tables to the letter: header rows say of each column which year, region and unit it is.</summary>
/// <param name="scale">What the unit said before anything was damaged; where it says nothing any more, no other is right.</param>
internal sealed class WideTable(int scale)
{
    private static readonly string[] Stubs = ["Perioden", "Regio's", "Bedrijfstakken/branches (SBI 2008)"];

    /// <exception cref="FormatException">Something in it cannot be read.</exception>
    internal IEnumerable<Cell> Read(Part part)
    {
        var rows = part.Read();
        var measure = rows.TakeWhile(r => r.Filled <= 1).Select(r => Lists.Measure(r.Text.Split(';')[0])).FirstOrDefault(m => m is not null) ?? throw new FormatException("no measure in the title");
        var region = rows.TakeWhile(r => r.Filled <= 1).Select(r => Lists.Region(r.Text)).FirstOrDefault(r => r is not null);
        var table = rows.SkipWhile(r => r.Filled <= 1).ToList();
        var header = table.TakeWhile(IsHeader).ToList();
        if (header.Count == 0 || header.Any(r => r.Fields.Count != header[0].Fields.Count))
            throw new FormatException("no header");
        var columns = Enumerable.Range(1, header[0].Fields.Count - 1).Select(i => ColumnOf(header, i)).Select(c => c with { Region = c.Region ?? region }).ToList();
        var isClosed = false;
        foreach (var row in table.Skip(header.Count))
            if (Footer.IsClosing(row, columns.Count + 1, part.Lines, isClosed))
                isClosed = true;
            else if (isClosed || row.IsBroken || row.Fields.Count != columns.Count + 1)
                throw new FormatException($"line {row.Line}: no row of the table");
            else
                foreach (var (column, text) in columns.Zip(row.Fields.Skip(1)))
                    yield return CellOf(part, row, measure, column, text.Trim());
    }

    private Cell CellOf(Part part, JudgedRow row, string measure, Above column, string text)
    {
        var stub = row.Fields[0];
        var (region, category) = column.Region is null ? (Lists.Region(stub), column.Category ?? "A-U") : (column.Region, Lists.Category(stub));
        if (region is null || category is null)
            throw new FormatException($"line {row.Line}: \"{stub}\"");
        return new Cell(new FactKey(measure, region, category, column.Year), text, column.Scale ?? scale, StatusMark.Final, column.IsProvisional, part.Name, row.Line);
    }

    private static bool IsHeader(JudgedRow row) =>
        Stubs.Contains(row.Fields[0].Trim()) || (Lists.Region(row.Fields[0]) is null && Lists.Category(row.Fields[0]) is null && row.Fields.Count > 1
            && row.Fields.Skip(1).All(f => f.Length == 0 || Lists.Period(f) is not null || Lists.Unit(f) is not null || Lists.Region(f) is { } r && r.Length > 4));

    private static Above ColumnOf(List<JudgedRow> header, int index)
    {
        var above = new Above(0, false, null, null, null);
        foreach (var row in header)
        {
            var text = row.Fields.Take(index + 1).Skip(1).LastOrDefault(f => f.Trim().Length > 0)?.Trim() ?? "";
            // In a row of units a text that is none says no unit.
            var isUnits = row.Fields.Skip(1).Any(f => Lists.Unit(f) is not null);
            above = Lists.Period(text) is { } period ? above with { Year = period.Year, IsProvisional = period.IsProvisional }
                : Lists.Unit(text) is { } unit ? above with { Scale = unit }
                : Lists.Region(text) is { } region ? above with { Region = region }
                : Lists.Category(text) is { } category ? above with { Category = category }
                : isUnits || text.Length == 0 ? above
                : throw new FormatException($"line {row.Line}: \"{text}\" above column {index + 1}");
        }

        return above.Year == 0 ? throw new FormatException($"no year above column {index + 1}") : above;
    }

    /// <summary>What stands above a column.</summary>
    private sealed record Above(int Year, bool IsProvisional, string? Region, string? Category, int? Scale);
}
