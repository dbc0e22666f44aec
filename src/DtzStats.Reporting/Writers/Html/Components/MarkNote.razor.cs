using Microsoft.AspNetCore.Components;

namespace DtzStats.Reporting.Writers.Html.Components;

/// <summary>Tells that figures are no official ones, wherever they are shown; nothing where there is nothing to tell.</summary>
public sealed partial class MarkNote : ComponentBase
{
    [Parameter, EditorRequired]
    public string? Text { get; set; }

    /// <summary>The class that gives it its looks.</summary>
    [Parameter]
    public string Kind { get; set; } = "mark-line";
}
