using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions;
using Microsoft.AspNetCore.Components;

namespace DtzStats.Reporting.Writers.Html.Components;

/// <summary>Where the figures come from, as a reader needs it to cite them and to get them again.</summary>
public sealed partial class SourceList : ComponentBase
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<SourceNote> Sources { get; set; }

    [Parameter, EditorRequired]
    public required Language Language { get; set; }

    /// <summary>What is printed with the last of them, for it would stand alone on the last page.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>A dataset has a file a year: "File" is said once, not ten times. The order of the facts stays.</summary>
    private static IEnumerable<(string Label, IEnumerable<string> Texts)> Grouped(IReadOnlyList<SourceFact> facts) =>
        facts.GroupBy(f => f.Label, f => f.Text, StringComparer.Ordinal).Select(g => (g.Key, g.AsEnumerable()));
}
