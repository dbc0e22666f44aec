using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.FileStage;

/// <summary>No layout knows the table.</summary>
internal sealed class LayoutUnknown() : Check("layout-unknown", Stage.File)
{
    private static readonly LayoutUnknown Check = new();

    internal static Finding At(Place place, IReadOnlyList<string> header) => Check.Find(
        place,
        new BilingualText($"de indeling is niet herkend; de eerste regel is: {Listed(header)}", $"the layout was not recognised; the first line is: {Listed(header)}"),
        new BilingualText("een kolom met het gebied (Gemeente), een met het jaar (Jaar) en een met cijfers (Banen, Vestigingen), of een tabel van het CBS", "a column with the region (Gemeente), one with the year (Jaar) and one with figures (Banen, Vestigingen), or a table of CBS"),
        new BilingualText("Geef de kolommen zulke namen, of beschrijf de tabel in een mapping (docs/mapping.md). Is dit geen tabel met cijfers, haal het bestand dan uit de levering.", "Give the columns such names, or describe the table in a mapping (docs/mapping.md). If this is no table of figures, take the file out of the delivery."));

    /// <summary>The layout that the user named cannot read the table.</summary>
    internal static Finding At(Place place, string layout, BilingualText lack) => Check.Find(
        place,
        new BilingualText($"de indeling {Quoted(layout)} past niet: {lack.Dutch}", $"the layout {Quoted(layout)} does not fit: {lack.English}"),
        new BilingualText("een tabel met alles wat die indeling nodig heeft", "a table with all that this layout needs"),
        new BilingualText("Noem een andere indeling, of laat --layout weg: dan wordt de indeling herkend.", "Name another layout, or leave --layout out: then the layout is recognised."));
}
