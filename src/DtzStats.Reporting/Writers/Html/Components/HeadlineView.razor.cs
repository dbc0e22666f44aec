using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions;
using Microsoft.AspNetCore.Components;

namespace DtzStats.Reporting.Writers.Html.Components;

/// <summary>What a reader with ten seconds takes along.</summary>
public sealed partial class HeadlineView : ComponentBase
{
    [Parameter, EditorRequired]
    public required Headline Headline { get; set; }

    [Parameter, EditorRequired]
    public required Language Language { get; set; }

    [Parameter, EditorRequired]
    public required Citations Citations { get; set; }
}
