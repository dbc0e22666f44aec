using Microsoft.AspNetCore.Components;

namespace DtzStats.Web;

/// <summary>A page, or a part of one.</summary>
public abstract class SitePage : ComponentBase
{
    [Parameter, EditorRequired]
    public required SiteContext Site { get; set; }
}
