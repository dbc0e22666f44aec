using DtzStats.Reporting.Charts;
using DtzStats.Web.Figures;
using Microsoft.AspNetCore.Components;

namespace DtzStats.Web.Parts;

/// <summary>A figure with its table, its files and its source; where there is none, why.</summary>
public sealed partial class FigureView : SitePage
{
    [Parameter, EditorRequired]
    public required FigureQuery Query { get; set; }

    /// <summary>In pixels as drawn: <see cref="ChartImage.HalfWidth"/> where two stand beside each other.</summary>
    [Parameter]
    public int Width { get; set; } = ChartImage.DefaultWidth;

    /// <summary>That it is seen at once, so that it is fetched at once.</summary>
    [Parameter]
    public bool IsFirst { get; set; }

    private Exhibit? Exhibit { get; set; }

    private string Absence { get; set; } = "";

    private FigureLinks Links => new(Site, Query);

    protected override void OnParametersSet()
    {
        try
        {
            Exhibit = ExhibitBuilder.Build(Query, Site.Snapshot, Site.Language);
        }
        catch (QueryException e)
        {
            (Exhibit, Absence) = (null, Site.Say(e.Text));
        }
    }
}
