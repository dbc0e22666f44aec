using DtzStats.Reporting.Claims.Passages;
using Microsoft.AspNetCore.Components;

namespace DtzStats.Web.Parts;

/// <summary>What stands out, a sentence a line.</summary>
public sealed partial class PassageView : SitePage
{
    [Parameter, EditorRequired]
    public required Passage Passage { get; set; }
}
