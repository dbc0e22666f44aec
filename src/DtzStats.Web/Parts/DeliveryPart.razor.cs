using System.Globalization;
using DtzStats.Core.Analysis;
using DtzStats.Core.Periods;
using DtzStats.Ingestion.Checks;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Formatting;
using DtzStats.Web.Importing;
using Microsoft.AspNetCore.Components;

namespace DtzStats.Web.Parts;

/// <summary>What a delivery turned out to be: what was recognised, what it changes, and what is wrong.</summary>
public sealed partial class DeliveryPart : SitePage
{
    /// <summary>How many changed headline figures are shown.</summary>
    private const int Shown = 10;

    [Parameter, EditorRequired]
    public required DeliveryReport Report { get; set; }

    private string Title => Report.Source is { } source ? Site.Say(source.Title) : Path.GetExtension(Report.Name).Length > 0 && Report.Files.Count <= 1 ? Report.Name : Site.Say("De bestanden", "The files");

    private string Standing => (Report.Source, Report) switch
    {
        (null, _) => Site.Say("niet herkend", "not recognised"),
        ({ } source, { Loaded: { } vintage }) => Site.Say($"{source.Dataset}, uitgave {vintage.Label}: geladen", $"{source.Dataset}, vintage {vintage.Label}: loaded"),
        ({ } source, { IsRefused: true }) => Site.Say($"{source.Dataset}, uitgave {source.Vintage}: geweigerd", $"{source.Dataset}, vintage {source.Vintage}: refused"),
        ({ } source, { IsLoadedBefore: true }) => Site.Say($"{source.Dataset}: al eerder geladen, er verandert niets", $"{source.Dataset}: loaded before, nothing changes"),
        ({ } source, _) => Site.Say($"{source.Dataset}, uitgave {source.Vintage}: kan worden geladen", $"{source.Dataset}, vintage {source.Vintage}: can be loaded"),
    };

    private string Years => (new Period(Report.Summary.FirstYear), new Period(Report.Summary.LastYear)) is var (first, last) && first == last ? $"{first}" : $"{first}–{last}";

    private TableSpec Changes => new(
        "kerncijfers",
        Site.Say("Kerncijfers die veranderen", "Headline figures that change"),
        "",
        null,
        [
            new(Site.Say("Gebied", "Region"), NumberKind.Text),
            new(Site.Say("Sector", "Industry"), NumberKind.Text),
            new(Site.Say("Grootheid", "Measure"), NumberKind.Text),
            new(Site.Say("Jaar", "Year"), NumberKind.Text),
            new(Site.Say("Was", "Was"), NumberKind.Count),
            new(Site.Say("Wordt", "Becomes"), NumberKind.Count),
            new(Site.Say("Verschil", "Difference"), NumberKind.Change),
            new(Site.Say("in %", "in %"), NumberKind.PercentChange),
        ],
        [.. Report.Summary.Headlines.Take(Shown).Select(c => new TableRow(
        [
            TableCell.Of(Site.Say(c.Region.Name)), TableCell.Of(Site.Say(c.Category.Name)), TableCell.Of(Site.Say(c.Measure.Name)), TableCell.Of(c.Period),
            TableCell.Of(Answer.Of(c.Before)), TableCell.Of(Answer.Of(c.After)), TableCell.Of(Answer.Of(c.Difference)), TableCell.Of(c.PercentChange),
        ]))]);

    /// <summary>File, line and column; a path on this machine is told to nobody.</summary>
    private string PlaceOf(Finding finding)
    {
        var file = Path.IsPathRooted(finding.File) ? Path.GetFileName(finding.File) : finding.File;
        var line = finding.Line is { } number ? Site.Say($", regel {number.ToString(CultureInfo.InvariantCulture)}", $", line {number.ToString(CultureInfo.InvariantCulture)}") : "";
        var column = finding.Column is { } heading ? Site.Say($", kolom {heading}", $", column {heading}") : "";
        return file + line + column;
    }

    private string Count(long number) => NumberText.Value(number, Site.Language);
}
