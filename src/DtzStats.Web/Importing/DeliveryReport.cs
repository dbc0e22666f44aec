using DtzStats.Core.Datasets;
using DtzStats.Ingestion;
using DtzStats.Ingestion.Checks;

namespace DtzStats.Web.Importing;

/// <summary>What a delivery turned out to be, as it stays: what it is made from changes when it is loaded.</summary>
/// <param name="Name">Of its file or folder.</param>
/// <param name="Source">Null where it could not be told.</param>
/// <param name="Findings">Those that are shown, what refuses it first.</param>
/// <param name="Kept">All that were kept.</param>
/// <param name="FindingCount">Of all findings.</param>
/// <param name="Loaded">The vintage that it became; null: none.</param>
public sealed record DeliveryReport(
    string Name, SourceDescription? Source, string Layout, IReadOnlyList<string> Files, long Rows, DeliverySummary Summary,
    IReadOnlyList<ShownFinding> Findings, IReadOnlyList<Finding> Kept, long FindingCount, bool IsRefused, bool IsLoadedBefore, Vintage? Loaded)
{
    /// <summary>How many findings are shown of one delivery.</summary>
    private const int Shown = 50;

    /// <param name="lines">Those that findings point at.</param>
    internal static DeliveryReport Of(CheckedDelivery delivery, bool isLoadedBefore, IReadOnlyDictionary<(string File, int Line), string> lines) => new(
        Path.GetFileName(delivery.Path),
        delivery.Source,
        delivery.Layout,
        delivery.Files,
        delivery.Rows,
        delivery.Summary,
        [.. ToShow(delivery).Select(f => new ShownFinding(f, f.Line is { } line ? lines.GetValueOrDefault((f.File, line)) : null))],
        [.. delivery.Findings.Kept],
        delivery.Findings.Count,
        delivery.IsRefused,
        isLoadedBefore,
        null);

    internal static IEnumerable<Finding> ToShow(CheckedDelivery delivery) => delivery.Findings.Kept.OrderByDescending(f => f.Severity).Take(Shown);
}

/// <summary>A finding with the line that it points at.</summary>
/// <param name="Line">As it stands in the file; null where it cannot be shown.</param>
public sealed record ShownFinding(Finding Finding, string? Line);
