using System.Globalization;
using DtzStats.Core.Datasets;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Formatting;
using DtzStats.Web.Importing;
using DtzStats.Web.Parts;
using Microsoft.AspNetCore.Components;

namespace DtzStats.Web.Pages;

/// <summary>Where deliveries are brought, with what was loaded before.</summary>
public sealed partial class ImportPage : SitePage
{
    /// <summary>In the address, after something was taken back.</summary>
    internal const string WasTakenBack = "ongedaan";

    [Parameter, EditorRequired]
    public required string Token { get; set; }

    [Parameter, EditorRequired]
    public required ImportHistory History { get; set; }

    /// <summary>What is being dealt with; null: nothing.</summary>
    [Parameter]
    public IntakeView? Current { get; set; }

    [Parameter]
    public ReleaseRun? Releasing { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<Vintage> TakenBack { get; set; }

    /// <summary>In bytes.</summary>
    [Parameter, EditorRequired]
    public required long MaxUpload { get; set; }

    /// <summary>The release that the site shows whatever comes; null: the last.</summary>
    [Parameter]
    public string? FixedRelease { get; set; }

    private RenderFragment Script => ImportScript.Of(Releasing is { IsAtWork: true });

    private string Megabytes => NumberText.Value(MaxUpload / (decimal)(1 << 20), Site.Language);

    private TableSpec HistoryTable => new(
        "geladen",
        Site.Say("Wat er is geladen, het laatste eerst", "What was loaded, the latest first"),
        "",
        null,
        [
            new(Site.Say("Geladen (UTC)", "Loaded (UTC)"), NumberKind.Text),
            new(Site.Say("Bron", "Dataset"), NumberKind.Text),
            new(Site.Say("Uitgave", "Vintage"), NumberKind.Text),
            new(Site.Say("Bestanden", "Files"), NumberKind.Text),
            new(Site.Say("Wat lezers ervan zien", "What readers see of it"), NumberKind.Text),
        ],
        [.. History.Vintages.Select(v => new TableRow(
        [
            TableCell.Of(v.ImportedAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)),
            TableCell.Of(Site.Say(v.Source.Title)),
            TableCell.Of(v.Label),
            TableCell.Of(v.Source.Files is [var file] ? file.File : Site.Say($"{v.Source.Files.Count} bestanden", $"{v.Source.Files.Count} files")),
            TableCell.Of(StateOf(v)),
        ]))]);

    private static string Names(IEnumerable<Vintage> vintages) => string.Join(", ", vintages.Select(v => $"{v.Dataset} {v.Label}"));

    private string StateOf(Vintage vintage) =>
        FixedRelease is { } name && History.Releases.FirstOrDefault(r => r.Name == name) is { } shown && shown.LastVintage < vintage.Number
            ? Site.Say($"niets: de site toont altijd publicatie {name}", $"nothing: the site always shows release {name}")
        : History.FirstWith(vintage) is { } release ? Site.Say($"publicatie {release.Name}", $"release {release.Name}")
        : History.Releases.Count == 0 ? Site.Say("concept: direct te zien", "draft: to be seen at once")
        : Site.Say("nog niets: wacht op een publicatie", "nothing yet: waits for a release");
}
