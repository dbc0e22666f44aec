using DtzStats.Core.Classifications;
using DtzStats.Web.Figures;

namespace DtzStats.Web.Pages;

/// <summary>The industries beside each other, the broad maakindustrie first.</summary>
public sealed partial class Sectors : SitePage
{
    private FigurePresets Presets => new(Site.Snapshot);

    private IEnumerable<Category> Groups => Site.Snapshot.Codelists.SectorGroups.Select(g => g.AsCategory());
}
