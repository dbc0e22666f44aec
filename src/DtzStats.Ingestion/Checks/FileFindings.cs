using System.Globalization;
using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks;

/// <summary>What can be wrong with a file as a whole.</summary>
internal static class FileFindings
{
    internal static void Unreadable(this FindingList findings, string file, string reason) => findings.Fail(
        "file-unreadable",
        new Place(file),
        new BilingualText($"kan niet worden gelezen: {reason}", $"cannot be read: {reason}"),
        new BilingualText("Controleer of het bestand bestaat en of u het mag lezen.", "Check that the file exists and that you may read it."));

    internal static void Empty(this FindingList findings, string file) => findings.Fail(
        "file-empty",
        new Place(file),
        new BilingualText("het bestand is leeg", "the file is empty"),
        new BilingualText("Download of exporteer het opnieuw.", "Download or export it again."));

    internal static void NotText(this FindingList findings, string file) => findings.Fail(
        "file-not-text",
        new Place(file),
        new BilingualText("dit is geen tekst maar een binair bestand", "this is no text but a binary file"),
        new BilingualText("Geef een CSV-bestand; bewaar een werkblad als CSV.", "Give a CSV file; save a spreadsheet as CSV."));

    internal static void OnlyHeader(this FindingList findings, string file) => findings.Fail(
        "file-without-rows",
        new Place(file),
        new BilingualText("er staan geen regels met cijfers in", "there are no rows with figures in it"),
        new BilingualText("Exporteer het opnieuw, met de gebieden en jaren die u wilt.", "Export it again, with the regions and years that you want."));

    internal static void LayoutUnknown(this FindingList findings, string file, IReadOnlyList<string> header) => findings.Fail(
        "layout-unknown",
        new Place(file, 1),
        new BilingualText(
            $"de indeling is niet herkend; de eerste regel is: {Shown(header)}",
            $"the layout was not recognised; the first line is: {Shown(header)}"),
        new BilingualText(
            "Nodig zijn ten minste een kolom met het gebied (Gemeente), een met het jaar (Jaar) en een met cijfers (Banen, Vestigingen).",
            "Needed are at least a column with the region (Gemeente), one with the year (Jaar) and one with figures (Banen, Vestigingen)."));

    internal static void ColumnUnknown(this FindingList findings, string file, string column) => findings.Fail(
        "column-unknown",
        new Place(file, 1, column),
        new BilingualText("deze kolom is niet bekend", "this column is not known"),
        new BilingualText("Haal de kolom weg of geef hem een bekende naam.", "Remove the column or give it a known name."));

    internal static void ColumnTwice(this FindingList findings, string file, string column) => findings.Fail(
        "column-twice",
        new Place(file, 1, column),
        new BilingualText("deze kolom komt twee keer voor", "this column occurs twice"),
        new BilingualText("Laat er één staan.", "Keep one of them."));

    internal static void DatasetUnknown(this FindingList findings, string file) => findings.Fail(
        "dataset-unknown",
        new Place(file),
        new BilingualText("onbekend uit welke bron dit bestand komt", "it is not known which source this file comes from"),
        new BilingualText("Zet er een source.json naast (zie docs/source-json.md).", "Put a source.json beside it (see docs/source-json.md)."));

    internal static void SourceJson(this FindingList findings, string file, string reason) => findings.Fail(
        "source-json",
        new Place(file),
        new BilingualText($"klopt niet: {reason}", $"is wrong: {reason}"),
        new BilingualText("Zie docs/source-json.md.", "See docs/source-json.md."));

    internal static void Changed(this FindingList findings, string file, string expected, string found) => findings.Fail(
        "file-changed",
        new Place(file),
        new BilingualText($"is niet het bestand dat source.json beschrijft: sha256 {found}, verwacht {expected}", $"is not the file that source.json describes: sha256 {found}, expected {expected}"),
        new BilingualText("Haal het oorspronkelijke bestand terug, of beschrijf het nieuwe als een nieuwe uitgave.", "Bring back the original file, or describe the new one as a new vintage."));

    internal static void NotListed(this FindingList findings, string file) => findings.Fail(
        "file-not-listed",
        new Place(file),
        new BilingualText("staat niet in source.json", "is not listed in source.json"),
        new BilingualText("Voeg het toe aan \"files\" of zet het ergens anders.", "Add it to \"files\" or put it elsewhere."));

    internal static void Loaded(this FindingList findings, string file, string vintage) => findings.Warn(
        "file-loaded-before",
        new Place(file),
        new BilingualText($"is al geladen als uitgave {vintage}; er is niets veranderd", $"was loaded before as vintage {vintage}; nothing has changed"),
        new BilingualText("U hoeft niets te doen.", "There is nothing to do."));

    internal static void RegionsLeftOut(this FindingList findings, string file, int rows, IReadOnlyCollection<string> regions) => findings.Warn(
        "regions-left-out",
        new Place(file),
        new BilingualText(
            string.Create(CultureInfo.InvariantCulture, $"{rows} regels over {regions.Count} gebieden van een soort die niet wordt bijgehouden zijn overgeslagen: {Shown([.. regions])}"),
            string.Create(CultureInfo.InvariantCulture, $"{rows} rows on {regions.Count} regions of a kind that is not kept were left out: {Shown([.. regions])}")),
        new BilingualText("U hoeft niets te doen.", "There is nothing to do."));

    internal static void ColumnLeftOut(this FindingList findings, string file, string column, BilingualText why) => findings.Warn(
        "column-left-out",
        new Place(file, 1, column),
        new BilingualText($"deze kolom wordt niet geladen: {why.Dutch}", $"this column is not loaded: {why.English}"),
        new BilingualText("U hoeft niets te doen.", "There is nothing to do."));

    private static string Shown(IReadOnlyList<string> texts)
    {
        const int enough = 6;
        var shown = string.Join(", ", texts.Take(enough).Select(RowFindings.Quoted));
        return texts.Count > enough ? shown + ", ..." : shown;
    }
}
