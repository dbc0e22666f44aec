using DtzStats.Reporting.Formatting;
using DtzStats.Web.Access;
using Microsoft.AspNetCore.Components;

namespace DtzStats.Web.Parts;

/// <summary>What stands around every page.</summary>
public sealed partial class PageFrame : SitePage
{
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>What the page has besides in its head.</summary>
    [Parameter]
    public RenderFragment? Head { get; set; }

    /// <summary>That the page is about what the headline is about; else each figure has its own mark.</summary>
    [Parameter]
    public bool IsOfHeadline { get; set; }

    private string SignInAddress => Site.Visitor.Name is null
        ? $"{Site.Link(SignIn.InPath)}?{SignIn.GoOn}={Uri.EscapeDataString(Site.Link(Site.Path) + Site.Query)}"
        : Site.Link(SignIn.OutPath);

    /// <summary>What must be told of all that is shown: that the headline is illustrative, or figures internal.</summary>
    private string? Mark => ReleaseText.Mark(
        Site.Snapshot.Reference,
        IsOfHeadline && Site.Snapshot.Request(Site.Language)?.View.Source is { IsIllustrative: true } source ? Site.Say(source.Title) : null,
        Site.Language);
}
