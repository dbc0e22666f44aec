using DtzStats.Core.Analysis;
using DtzStats.Core.Regions;
using DtzStats.Reporting.Editions;
using DtzStats.Web.Figures;
using Microsoft.AspNetCore.Components;

namespace DtzStats.Web.Pages;

/// <summary>One municipality of the region.</summary>
public sealed partial class Municipality : SitePage
{
    [Parameter, EditorRequired]
    public required Region Region { get; set; }

    private FigurePresets Presets => new(Site.Snapshot);

    private IEnumerable<Region> Others => Presets.Members.OrderBy(r => Site.Say(r.Name), StringComparer.Ordinal);

    private IReadOnlyList<KeyFigure> KeyFiguresOf(EditionRequest request)
    {
        Series SeriesOf(string measure) => request.View.SeriesOf(StateOfTheRegion.MeasureOf(request, measure), Region, request.Codelists.Sbi.Total);
        return new HeadlineBuilder(Site.Words, SeriesOf("jobs"), SeriesOf("establishments"), request.Since, request.Year).Build().Figures;
    }
}
