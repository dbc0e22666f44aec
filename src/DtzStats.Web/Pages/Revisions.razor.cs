using DtzStats.Core.Datasets;
using DtzStats.Core.Observations;

namespace DtzStats.Web.Pages;

/// <summary>What each vintage said differently from those before it.</summary>
public sealed partial class Revisions : SitePage
{
    private IEnumerable<(Vintage Vintage, IReadOnlyList<Revision> Revisions)> ByVintage =>
        Site.Snapshot.Vintages.OrderByDescending(v => v.Number).Select(v => (v, Site.Snapshot.RevisionsBy(v)));
}
