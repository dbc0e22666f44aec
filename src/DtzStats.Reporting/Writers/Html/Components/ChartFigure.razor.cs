using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Editions.Tables;
using Microsoft.AspNetCore.Components;

namespace DtzStats.Reporting.Writers.Html.Components;

/// <summary>
/// A chart. Its title stands in the drawing, and so does its mark, so that neither is lost where it is copied alone. On a narrow screen the drawing scrolls sideways: shrunk to the width of a
/// telephone, nobody could read it.
/// </summary>
public sealed partial class ChartFigure : ComponentBase
{
    [Parameter, EditorRequired]
    public required EditionChart Chart { get; set; }

    [Parameter, EditorRequired]
    public required string Drawing { get; set; }

    /// <summary>The table with the same figures; null if the section has none.</summary>
    [Parameter, EditorRequired]
    public TableSpec? Table { get; set; }

    [Parameter, EditorRequired]
    public required Language Language { get; set; }

    private IReadOnlyList<FileLink> Files => [FileLink.To("charts", Chart.Name, "svg"), FileLink.To("charts", Chart.Name, "png")];
}
