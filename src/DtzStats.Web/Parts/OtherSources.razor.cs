using DtzStats.Core.Datasets;
using DtzStats.Web.Figures;
using Microsoft.AspNetCore.Components;

namespace DtzStats.Web.Parts;

/// <summary>Links to the same figure from other datasets.</summary>
public sealed partial class OtherSources : SitePage
{
    [Parameter, EditorRequired]
    public required FigureQuery Query { get; set; }

    private IReadOnlyList<SourceDescription> Others { get; set; } = [];

    protected override void OnParametersSet()
    {
        var codes = Query.Regions.SelectMany(r => Site.Snapshot.Codelists.Regions.MembersOf(r)).Select(r => r.Code).Distinct().Order(StringComparer.Ordinal).ToList();
        var choice = Site.Snapshot.Choose(Query.Measure.Code, codes, Query.Since);
        Others = [.. choice.Others.Prepend(choice.Chosen).OfType<SourceDescription>().Where(s => s.Dataset != (Query.Dataset ?? choice.Chosen?.Dataset))];
    }
}
