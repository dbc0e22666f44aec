using DtzStats.Web.Figures;
using Microsoft.AspNetCore.Components;

namespace DtzStats.Web.Pages;

/// <summary>One figure, with the lines that it was read from.</summary>
public sealed partial class FigurePage : SitePage
{
    [Parameter, EditorRequired]
    public required Exhibit Exhibit { get; set; }

    private FigureQuery Query => Exhibit.Query;
}
