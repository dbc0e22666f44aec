using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Editions.Tables;
using Microsoft.AspNetCore.Components;

namespace DtzStats.Reporting.Writers.Html.Components;

/// <summary>
/// A chart. Its title stands in the drawing, and so does its mark, so that neither is lost where it is copied alone.
/// On the screen of a telephone another drawing stands for it: shrunk to that width, nobody could read the wide one. Where there
/// is none the wide one scrolls sideways. Only one of the two is ever displayed, and so only one is heard.
/// </summary>
public sealed partial class ChartFigure : ComponentBase
{
    [Parameter, EditorRequired]
    public required EditionChart Chart { get; set; }

    [Parameter, EditorRequired]
    public required ChartDrawings Drawings { get; set; }

    /// <summary>The table with the same figures; null if the section has none.</summary>
    [Parameter, EditorRequired]
    public TableSpec? Table { get; set; }

    [Parameter, EditorRequired]
    public required Language Language { get; set; }

    private IReadOnlyList<FileLink> Files => [FileLink.To("charts", Chart.Name, "svg"), FileLink.To("charts", Chart.Name, "png")];
}
