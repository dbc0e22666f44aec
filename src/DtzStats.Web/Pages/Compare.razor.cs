using DtzStats.Web.Figures;
using Microsoft.AspNetCore.Components;

namespace DtzStats.Web.Pages;

/// <summary>Regions beside each other.</summary>
public sealed partial class Compare : SitePage
{
    [Parameter, EditorRequired]
    public required FigureQuery Query { get; set; }
}
