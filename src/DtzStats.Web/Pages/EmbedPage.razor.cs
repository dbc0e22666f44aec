using DtzStats.Web.Figures;
using Microsoft.AspNetCore.Components;

namespace DtzStats.Web.Pages;

/// <summary>One figure for a page elsewhere: small, and as wide as its frame.</summary>
public sealed partial class EmbedPage : SitePage
{
    [Parameter, EditorRequired]
    public required Exhibit Exhibit { get; set; }

    private FigureLinks Links => new(Site, Exhibit.Query);
}
