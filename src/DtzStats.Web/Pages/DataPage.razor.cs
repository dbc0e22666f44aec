using DtzStats.Reporting.Editions;
using DtzStats.Web.Api;

namespace DtzStats.Web.Pages;

/// <summary>Where figures come from, what they mean, and how they are computed.</summary>
public sealed partial class DataPage : SitePage
{
    private static readonly string[] Examples =
    [
        "/api/series?measure=jobs&region=DTZ&since=2016", "/api/datasets", "/api/regions", "/api/releases", "/api/openapi.json",
    ];

    private IEnumerable<string> Addresses => !Site.IsCopy ? Examples
        : ["/api/cells.json", .. new CellsAnswers(Site.Snapshot).All().Select(c => "/api/" + c.Address), "/api/datasets", "/api/measures", "/api/regions", "/api/categories", "/api/releases"];

    private IEnumerable<SourceNote> Sources => Site.Snapshot.Vintages.Select(v => SourceNotes.Of(v, Site.Words));
}
