using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions.Tables;

namespace DtzStats.Cli.Output.Results;

/// <summary>The outcome of an analysis as data, with all that has to be told beside it.</summary>
/// <param name="Name">In lower case with hyphens: "shift-share".</param>
/// <param name="Rows">Each with as many cells as there are columns.</param>
/// <param name="Summary">Indicators of the whole, under the table.</param>
internal sealed record ResultTable(
    string Name,
    BilingualText Title,
    IReadOnlyList<ResultColumn> Columns,
    IReadOnlyList<TableRow> Rows,
    IReadOnlyList<ResultIndicator> Summary,
    ResultOrigin Origin,
    IReadOnlyList<BilingualText> Notes)
{
    /// <summary>Where the rows are of different datasets: what each of them was made of, in their order; else empty.</summary>
    internal IReadOnlyList<DatasetOrigin> RowOrigins { get; init; } = [];
}

/// <summary>A column of a result.</summary>
/// <param name="Key">For machines: "change_pct".</param>
internal sealed record ResultColumn(string Key, BilingualText Heading, NumberKind Kind)
{
    /// <summary>Not in CSV and JSON, which tell it of each row already.</summary>
    internal bool IsForReaders { get; init; }

    /// <summary>In CSV and JSON alone: what a reader is told otherwise.</summary>
    internal bool IsForMachines { get; init; }

    internal static ResultColumn Of(string key, string dutch, string english, NumberKind kind) => new(key, new BilingualText(dutch, english), kind);
}

/// <summary>A figure on the whole.</summary>
internal sealed record ResultIndicator(string Key, BilingualText Name, TableCell Cell, NumberKind Kind)
{
    internal static ResultIndicator Of(string key, string dutch, string english, TableCell cell, NumberKind kind) => new(key, new BilingualText(dutch, english), cell, kind);
}
