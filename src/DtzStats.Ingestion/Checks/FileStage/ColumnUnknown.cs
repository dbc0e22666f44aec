using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.FileStage;

/// <summary>A column that nobody knows.</summary>
internal sealed class ColumnUnknown() : Check("column-unknown", Stage.File)
{
    private static readonly ColumnUnknown Check = new();

    internal static Finding At(Place place, string? suggestion) => Check.Find(
        place,
        new BilingualText("deze kolom is niet bekend", "this column is not known"),
        new BilingualText("een gebied, jaar, bedrijfstak, status of grootheid", "a region, year, industry, status or measure"),
        Meant(suggestion, new BilingualText("Haal de kolom weg, geef hem een bekende naam, of beschrijf hem in een mapping (docs/mapping.md).", "Remove the column, give it a known name, or describe it in a mapping (docs/mapping.md).")));
}
