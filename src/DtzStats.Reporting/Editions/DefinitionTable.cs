using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Editions;

/// <summary>What is counted, what is computed and what the signs mean, in plain words.</summary>
internal static class DefinitionTable
{
    private static readonly (BilingualText Term, BilingualText Meaning)[] Computed =
    [
        (new("Sector", "Sector"), new(
            "Een bedrijfstak volgens de Standaard Bedrijfsindeling 2008 van het CBS (SBI 2008); A-U staat voor alle sectoren samen.",
            "A branch of the economy by the Dutch Standard Industrial Classification 2008 of CBS (SBI 2008); A-U stands for all sectors together.")),
        (new("Maakindustrie in brede zin", "Manufacturing in the broad sense"), new(
            "Hightech systemen en materialen (HTSM: metaal, elektronica, machines en voertuigen), energie en chemie samen.",
            "High-tech systems and materials (HTSM: metal, electronics, machinery and vehicles), energy and chemicals together.")),
        (new("Aandeel", "Share"), new("Het deel van het geheel, in procenten.", "The part of the whole, in per cent.")),
        (new("Groei", "Growth"), new("Het verschil met het eerdere jaar, gedeeld door het cijfer van dat jaar.", "The difference from the earlier year, divided by the figure of that year.")),
        (new("Groei per jaar", "Annual growth"), new("De gelijke groei in elk jaar die van het eerste naar het laatste cijfer leidt.", "The equal growth in each year that leads from the first figure to the last.")),
        (new("Index", "Index"), new("Het cijfer van een jaar gedeeld door dat van het basisjaar, maal 100.", "The figure of a year divided by that of the base year, times 100.")),
        (new("Trend", "Trend"), new(
            "Heet alleen stijgend of dalend als een statistische toets (Mann-Kendall, 5%) dat aantoont. Hoeveel per jaar is de middelste van alle veranderingen tussen twee jaren, per jaar gerekend (Theil-Sen).",
            "Is called rising or falling only where a statistical test (Mann-Kendall, 5%) shows it. How much a year is the median of all changes between two years, each per year (Theil-Sen).")),
        (new("Locatiequotiënt", "Location quotient"), new(
            "Het aandeel van een sector in het gebied gedeeld door het aandeel in het gebied waarmee wordt vergeleken. Boven 1 is de sector hier sterker vertegenwoordigd dan daar.",
            "The share of a sector in the region divided by its share in the region compared with. Above 1 the sector is stronger here than there.")),
        (new("Shift-share", "Shift-share"), new(
            "Verdeelt groei in drieën: wat er zou zijn gebeurd bij dezelfde groei als in het vergelijkingsgebied, wat komt doordat hier andere sectoren zitten, en de eigen ontwikkeling van het gebied (Dunn 1960).",
            "Splits growth into three parts: what there would be at the growth of the region compared with, what the mix of sectors adds, and the region's own development (Dunn 1960).")),
    ];

    private static readonly (Func<TableCell, bool> Stands, BilingualText Sign, BilingualText Meaning)[] Signs =
    [
        (c => c.Answer?.Reason == NoAnswer.Confidential, new(ReasonText.ConfidentialCell, ReasonText.ConfidentialCell), new(
            "Geheim: het cijfer, of een ander dat ermee te berekenen is, zou een bedrijf of instelling herkenbaar kunnen maken.",
            "Confidential: the figure, or another that could be computed with it, could make a business or institution recognisable.")),
        (c => c.Answer?.Value == 0, new("0", "0"), new("Niets, of zo weinig dat het afgerond nul is.", "Nothing, or so little that it is rounded to zero.")),
        (c => c.IsProvisional, new("*", "*"), new("Voorlopig cijfer.", "Provisional figure.")),
        (c => c.Answer?.Reason is NoAnswer.Missing or NoAnswer.Incomplete, new("onbekend", "unknown"), new("De bron heeft dit cijfer niet, of een deel ervan niet.", "The source does not have this figure, or not all of it.")),
        (c => c.Answer is { Value: null, Reason: not (NoAnswer.Confidential or NoAnswer.Missing or NoAnswer.Incomplete) }, new("n.v.t.", "n/a"), new("Niet te berekenen; onder de tabel staat waarom.", "Cannot be computed; see the note below the table.")),
    ];

    /// <param name="sections">The rest of the edition: a sign that stands in none of its tables is not explained.</param>
    internal static TableSpec Of(EditionFigures figures, IEnumerable<EditionSection> sections)
    {
        List<TableCell> cells = [.. sections.SelectMany(CellsOf)];
        var (request, words) = (figures.Request, figures.Words);
        var used = request.Others.Prepend(request.View).SelectMany(v => v.Source.Measures.Keys).ToHashSet(StringComparer.Ordinal);
        var measures = request.Codelists.Measures.All.Where(m => used.Contains(m.Code) && m.PartOf is null && words.Say(m.Definition).Length > 0)
            .Select(m => (m.Name, m.Definition));
        return new TableSpec(
            "begrippen",
            words.Say("Begrippen en tekens", "Definitions and signs"),
            words.Say("Formules en literatuur: docs/analysis.md van DtzStats", "Formulas and literature: docs/analysis.md of DtzStats"),
            null,
            [new(words.Say("Begrip", "Term"), NumberKind.Text), new(words.Say("Betekenis", "Meaning"), NumberKind.Text)],
            [.. measures.Concat(Computed).Concat(Signs.Where(s => cells.Exists(c => s.Stands(c))).Select(s => (s.Sign, s.Meaning))).Select(t => new TableRow([TableCell.Of(Capital(words.Say(t.Item1))), TableCell.Of(words.Say(t.Item2))]))]);
    }

    private static IEnumerable<TableCell> CellsOf(EditionSection section) =>
        section.Tables.SelectMany(t => t.Rows).SelectMany(r => r.Cells).Concat(section.Sections.SelectMany(CellsOf));

    private static string Capital(string term) => term is "n.v.t." or "n/a" or "onbekend" or "unknown" ? term : char.ToUpperInvariant(term[0]) + term[1..];
}
