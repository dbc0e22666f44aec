namespace DtzStats.Reporting.Editions.Tables;

/// <summary>A table as data: exact values and what kind of number each column holds; writers round and format.</summary>
/// <param name="Name">Its file name without extension, such as "gemeenten".</param>
/// <param name="Source">The line that stands under it.</param>
/// <param name="Mark">What must be told of all its figures ("illustratief, geen officiële cijfers"); null if nothing.</param>
/// <param name="Columns">The first one names the rows.</param>
/// <param name="Rows">Each with as many cells as there are columns.</param>
public sealed record TableSpec(
    string Name,
    string Caption,
    string Source,
    string? Mark,
    IReadOnlyList<TableColumn> Columns,
    IReadOnlyList<TableRow> Rows)
{
    /// <summary>That the source under it bears the mark in its own name, so that it need not be told again.</summary>
    internal bool IsMarkedBySource => Mark is not null && Source.Contains(Mark, StringComparison.OrdinalIgnoreCase);
}

/// <summary>A column of a table.</summary>
public sealed record TableColumn(string Heading, NumberKind Kind);

/// <summary>A row of a table.</summary>
/// <param name="IsTotal">That it sums up or stands for the others.</param>
public sealed record TableRow(IReadOnlyList<TableCell> Cells, bool IsTotal = false)
{
    /// <summary>What links to this row lead to; null where nothing links to it.</summary>
    public string? Anchor { get; init; }
}
