using DtzStats.Core.Classifications;
using DtzStats.Reporting.Claims.Passages;
using DtzStats.Web.Figures;
using DtzStats.Web.Parts;
using Microsoft.AspNetCore.Components;

namespace DtzStats.Web.Pages;

/// <summary>One section, division or sector group.</summary>
public sealed partial class Sector : SitePage
{
    [Parameter, EditorRequired]
    public required Category Category { get; set; }

    private FigurePresets Presets => new(Site.Snapshot);

    private FigureQuery ByMunicipality => Presets.JobsOf(Category) with { Regions = Presets.Members };

    /// <summary>That the dataset of the headline knows this industry.</summary>
    private bool HasFigures => Site.Snapshot.Request(Site.Language) is { } request && SeriesLines.OfCategories(request, Site, [Category]).Count > 0;

    private SectorGroup? Group => Site.Snapshot.Codelists.SectorGroups.FirstOrDefault(g => g.Code == Category.Code);

    private Passage? Telling => Site.Snapshot.Request(Site.Language) is not { } request ? null
        : Group is { } group ? SectorPassage.Of(request, group, Site.Words)
        : SectorPassage.Of(request, Category, Site.Words);

    private IReadOnlyList<(Category Category, string Note)> Parts => Group is { } group
        ? [.. group.Members.Select(m => (Site.Snapshot.Codelists.Sbi[m.Category], m.IsPartial ? $" ({Site.Say("deels", "in part")}: {Site.Say(m.Note)})" : ""))]
        : [.. Site.Snapshot.Codelists.Sbi.All.Where(c => c.Parent == Category.Code).Select(c => (c, ""))];
}
