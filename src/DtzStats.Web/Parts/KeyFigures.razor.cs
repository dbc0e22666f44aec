using DtzStats.Reporting.Editions;
using Microsoft.AspNetCore.Components;

namespace DtzStats.Web.Parts;

/// <summary>A few numbers, large.</summary>
public sealed partial class KeyFigures : SitePage
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<KeyFigure> Figures { get; set; }
}
