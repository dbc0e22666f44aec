using DtzStats.Web.Figures;

namespace DtzStats.Web.Pages;

/// <summary>The municipalities beside each other.</summary>
public sealed partial class Municipalities : SitePage
{
    private FigurePresets Presets => new(Site.Snapshot);
}
