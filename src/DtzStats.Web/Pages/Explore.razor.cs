using DtzStats.Web.Figures;
using Microsoft.AspNetCore.Components;

namespace DtzStats.Web.Pages;

/// <summary>Any measure, regions, industries and years.</summary>
public sealed partial class Explore : SitePage
{
    [Parameter, EditorRequired]
    public required FigureQuery Query { get; set; }
}
