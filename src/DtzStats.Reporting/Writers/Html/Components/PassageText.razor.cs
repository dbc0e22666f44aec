using DtzStats.Reporting.Claims.Passages;
using DtzStats.Reporting.Editions;
using Microsoft.AspNetCore.Components;

namespace DtzStats.Reporting.Writers.Html.Components;

/// <summary>Sentences, of which each number leads to where it is accounted for.</summary>
public sealed partial class PassageText : ComponentBase
{
    [Parameter, EditorRequired]
    public required Passage Passage { get; set; }

    [Parameter, EditorRequired]
    public required Citations Citations { get; set; }
}
