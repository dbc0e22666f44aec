using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Editions.Tables;
using Microsoft.AspNetCore.Components;

namespace DtzStats.Reporting.Writers.Html.Components;

/// <summary>A table with what must be known of its figures under it.</summary>
public sealed partial class DataTable : ComponentBase
{
    [Parameter, EditorRequired]
    public required TableSpec Table { get; set; }

    /// <summary>Two sources can count the same by tables of the same caption; with its section, each has a name of its own.</summary>
    [Parameter, EditorRequired]
    public required EditionSection Section { get; set; }

    [Parameter, EditorRequired]
    public required Language Language { get; set; }

    private string CaptionId => "caption-" + Table.Name;

    private string Title => $"{Table.Caption} ({Section.Heading})";

    private IReadOnlyList<FileLink> Files => [FileLink.To("tables", Table.Name, "csv")];

    /// <summary>The source that bears the mark, cut around it.</summary>
    private (string Before, string Mark, string After) MarkedSource
    {
        get
        {
            var start = Table.Source.IndexOf(Table.Mark!, StringComparison.OrdinalIgnoreCase);
            var end = start + Table.Mark!.Length;
            return (Table.Source[..start], Table.Source[start..end], Table.Source[end..]);
        }
    }

    private static string? ClassOf(TableColumn column) => column.Kind == NumberKind.Text ? null : "number";

    /// <summary>A word in place of a number is told apart from the numbers.</summary>
    private static string? ClassOf(TableColumn column, TableCell cell) =>
        cell.Answer is { Value: null } ? "number reason" : ClassOf(column);

    /// <summary>The text, as a link where it leads to a page.</summary>
    private RenderFragment Content(TableRow row, int column) => builder =>
    {
        if (row.Cells[column].Link is not { } page)
        {
            builder.AddContent(0, TextOf(row, column));
            return;
        }

        builder.OpenElement(1, "a");
        builder.AddAttribute(2, "href", page.AbsoluteUri);
        builder.AddContent(3, TextOf(row, column));
        builder.CloseElement();
    };

    /// <summary>Without the star of a provisional number, which hangs beside it so that digits stay under digits.</summary>
    private string TextOf(TableRow row, int column)
    {
        var text = row.Cells[column].Formatted(Table.Columns[column].Kind, Language);
        return row.Cells[column].IsProvisional ? text.TrimEnd('*') : text;
    }
}
