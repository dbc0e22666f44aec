using DtzStats.Web.Importing;
using Microsoft.AspNetCore.Components;

namespace DtzStats.Web.Parts;

/// <summary>How far something is, and where the script of the page asks how far it is by then.</summary>
public sealed partial class ProgressPart : SitePage
{
    [Parameter, EditorRequired]
    public required string Address { get; set; }

    [Parameter, EditorRequired]
    public required ProgressAnswer Progress { get; set; }
}
