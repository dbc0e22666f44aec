using DtzStats.Web.Figures;

namespace DtzStats.Web.Pages;

/// <summary>The region at a glance.</summary>
public sealed partial class Overview : SitePage
{
    private FigurePresets Presets => new(Site.Snapshot);
}
