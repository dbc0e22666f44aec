using DtzStats.Reporting.Editions;
using Microsoft.AspNetCore.Components;

namespace DtzStats.Reporting.Writers.Html.Components;

/// <summary>The table of contents.</summary>
public sealed partial class ContentsList : ComponentBase
{
    [Parameter, EditorRequired]
    public required Edition Edition { get; set; }
}
