using DtzStats.Reporting.Formatting;
using Microsoft.AspNetCore.Components;

namespace DtzStats.Web.Parts;

/// <summary>What has a page of its own, with its jobs.</summary>
public sealed partial class SeriesList : SitePage
{
    [Parameter, EditorRequired]
    public required string Heading { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<SeriesLine> Lines { get; set; }

    private bool IsAnyHidden => Lines.Any(l => new[] { l.Jobs, l.Change, l.Percent, l.Share }.Contains(ReasonText.ConfidentialCell));
}
