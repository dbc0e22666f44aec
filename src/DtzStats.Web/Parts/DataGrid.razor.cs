using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Writers;
using Microsoft.AspNetCore.Components;

namespace DtzStats.Web.Parts;

/// <summary>A table, with what its signs mean.</summary>
public sealed partial class DataGrid : SitePage
{
    [Parameter, EditorRequired]
    public required TableSpec Table { get; set; }

    /// <summary>Where a heading right above says the same.</summary>
    [Parameter]
    public bool HidesCaption { get; set; }

    private IReadOnlyList<string> Notes => TableNotes.Of(Table, Site.Language);

    private static string? ClassOf(TableColumn column) => column.Kind == NumberKind.Text ? null : "number";

    private static string? ClassOf(TableColumn column, TableCell cell) => cell.Answer is { Value: null } ? "number reason" : ClassOf(column);

    private string TextOf(TableRow row, int column) => row.Cells[column].Formatted(Table.Columns[column].Kind, Site.Language);
}
