using DtzStats.Core.Datasets;
using DtzStats.Core.Observations;
using DtzStats.Reporting.Editions;

namespace DtzStats.Web.Pages;

/// <summary>What each vintage said differently from those before it.</summary>
public sealed partial class Revisions : SitePage
{
    /// <summary>What readers see differently since the release before; none where there is no headline.</summary>
    private EditionSection? SincePrevious => Site.Snapshot.Request(Site.Language) is { } request ? RevisionSection.Build(request, Site.Words).FirstOrDefault() : null;

    private IEnumerable<(Vintage Vintage, IReadOnlyList<Revision>? Revisions)> ByVintage =>
        Site.Snapshot.Vintages.OrderByDescending(v => v.Number).Select(v => (v, Site.Snapshot.RevisionsBy(v)));
}
