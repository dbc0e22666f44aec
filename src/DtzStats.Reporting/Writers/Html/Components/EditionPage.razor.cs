using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions;
using Microsoft.AspNetCore.Components;

namespace DtzStats.Reporting.Writers.Html.Components;

/// <summary>The whole document.</summary>
public sealed partial class EditionPage : ComponentBase
{
    [Parameter, EditorRequired]
    public required Edition Edition { get; set; }

    /// <summary>Of each chart, by its name.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyDictionary<string, ChartDrawings> Drawings { get; set; }

    /// <summary>The paths that several drawings use; often none.</summary>
    [Parameter, EditorRequired]
    public required string Outlines { get; set; }

    /// <summary>The whole edition in other formats; often none.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<FileLink> Downloads { get; set; }

    private Language Language => Edition.Language;
}
