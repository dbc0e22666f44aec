using DtzStats.Ingestion.Tests.Mutations.Known;

namespace DtzStats.Ingestion.Tests.Mutations.Judging;

internal enum Role
{
    Region,
    RegionCode,
    Period,
    Category,
    MeasureName,
    Status,
    Value,
    Ignored,
}

/// <summary>What a column holds.</summary>
/// <param name="Measure">Of a column of figures; null: the row names it.</param>
internal sealed record Column(Role Role, string? Measure = null, int Scale = 1);

/// <summary>
/// Reads a table with one header as its writer meant it: rows to the letter, or not at all. A heading that damage made
/// unreadable means what it meant before, or nothing.
/// </summary>
internal sealed record HeadedTable(Func<string, Column?> ColumnOf)
{
    internal Func<string, string?> Region { get; init; } = Lists.Region;

    internal Func<string, (int Year, bool IsProvisional)?> Period { get; init; } = Lists.Period;

    internal Func<string, string?> Category { get; init; } = Lists.Category;

    internal Func<string, StatusMark?> Status { get; init; } = Lists.Status;

    /// <summary>The measure that a field of the row names, with its scale.</summary>
    internal Func<string, (string Measure, int Scale)?> Measure { get; init; } = t => Lists.Measure(t) is { } m ? (m, 1) : null;

    /// <exception cref="FormatException">Something in it cannot be read.</exception>
    internal IEnumerable<Cell> Read(Part part, string file) => Rows(part).SelectMany(r => Cells(r.Row, r.Columns, file));

    /// <summary>The rows of figures, and what their columns hold.</summary>
    /// <exception cref="FormatException">The header cannot be read, or a row is none.</exception>
    internal IEnumerable<(JudgedRow Row, IReadOnlyList<Column> Columns)> Rows(Part part)
    {
        var rows = part.Read().SkipWhile(r => r.Filled <= 1).ToList();
        if (rows.Count == 0)
            throw new FormatException("no header");
        var columns = ColumnsOf(rows[0], part);
        if (columns.Where(c => c.Role != Role.Ignored).GroupBy(c => c with { Scale = 1 }).Any(g => g.Count() > 1))
            throw new FormatException("a heading twice");
        var isClosed = false;
        foreach (var row in rows.Skip(1).Where(r => r.Filled > 0 || r.Fields.Count > 1))
            if (row.Fields.Select(f => f.Trim()).SequenceEqual(rows[0].Fields.Select(f => f.Trim())))
                continue;
            else if (Footer.IsClosing(row, columns.Count, part.Lines, isClosed))
                isClosed = true;
            else if (isClosed || row.IsBroken || row.Fields.Count != columns.Count)
                throw new FormatException($"line {row.Line}: no row of the table");
            else
                yield return (row, columns);
    }

    private List<Column> ColumnsOf(JudgedRow header, Part part)
    {
        var written = part.Rows.Find(r => r.Count > 1);
        string Meant(string heading, int index)
        {
            if (ColumnOf(heading) is not null && !header.IsBroken)
                return heading;
            // A column without a heading is none, where all headings that there were still stand.
            if (heading.Length == 0 && part.Headings.All(header.Fields.Contains))
                return heading;
            if (written?.Count == header.Fields.Count && ColumnOf(written[index]) is not null)
                return written[index];
            return part.Headings.Except(header.Fields).ToList() is [var only] && header.Fields.Count == part.Headings.Count ? only : throw new FormatException($"heading \"{heading}\"");
        }

        return [.. header.Fields.Select((h, i) => Meant(h, i) is { Length: 0 } ? new Column(Role.Ignored) : ColumnOf(Meant(h, i)) ?? throw new FormatException($"heading \"{h}\""))];
    }

    /// <summary>What a row is about; its category is the total where no column tells it.</summary>
    internal (string Region, (int Year, bool IsProvisional) Period, string Category)? PlaceOf(JudgedRow row, IReadOnlyList<Column> columns)
    {
        string? At(Role role) => columns.Select((c, i) => c.Role == role ? row.Fields[i].Trim() : null).FirstOrDefault(t => t is not null);
        T Known<T>(T? value, string? text) => value ?? throw new FormatException($"line {row.Line}: \"{text}\"");
        var (name, code) = (At(Role.Region), At(Role.RegionCode));
        if (Footer.IsAreaOfOtherKind(name ?? code ?? ""))
            return null;
        var region = Known(Region(name ?? code ?? ""), name ?? code);
        if (name is not null && code is not null && Region(code) != region)
            throw new FormatException($"line {row.Line}: {name} is not {code}");
        var period = Period(At(Role.Period) ?? "") ?? throw new FormatException($"line {row.Line}: \"{At(Role.Period)}\" is no year");
        return (region, period, At(Role.Category) is { } text ? Known(Category(text), text) : "A-U");
    }

    private IEnumerable<Cell> Cells(JudgedRow row, IReadOnlyList<Column> columns, string file)
    {
        if (PlaceOf(row, columns) is not { } place)
            yield break;
        string? At(Role role) => columns.Select((c, i) => c.Role == role ? row.Fields[i].Trim() : null).FirstOrDefault(t => t is not null);
        var status = At(Role.Status) is { } text ? Status(text) ?? throw new FormatException($"line {row.Line}: status \"{text}\"") : StatusMark.Final;
        foreach (var (column, field) in columns.Zip(row.Fields).Where(c => c.First.Role == Role.Value))
        {
            var (measure, scale) = column.Measure is { } known ? (known, column.Scale)
                : Measure(At(Role.MeasureName) ?? "") ?? throw new FormatException($"line {row.Line}: measure \"{At(Role.MeasureName)}\"");
            yield return new Cell(new FactKey(measure, place.Region, place.Category, place.Period.Year), field.Trim(), scale, status, place.Period.IsProvisional, file, row.Line);
        }
    }
}
