using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions;
using Microsoft.AspNetCore.Components;

namespace DtzStats.Reporting.Writers.Html.Components;

/// <summary>A section with its charts and tables; a table stands right after the last chart that shows its figures.</summary>
public sealed partial class SectionView : ComponentBase
{
    [Parameter, EditorRequired]
    public required EditionSection Section { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyDictionary<string, ChartDrawings> Drawings { get; set; }

    [Parameter, EditorRequired]
    public required Language Language { get; set; }

    [Parameter, EditorRequired]
    public required Citations Citations { get; set; }

    /// <summary>How many sections it stands within; its heading is that much lower.</summary>
    [Parameter]
    public int Depth { get; set; }

    /// <summary>That nothing of it bears a mark where other sections do.</summary>
    [Parameter]
    public bool IsUnmarked { get; set; }

    private string ClassOfDepth => Depth > 0 ? "inner" : IsUnmarked ? "part unmarked" : "part";
}
