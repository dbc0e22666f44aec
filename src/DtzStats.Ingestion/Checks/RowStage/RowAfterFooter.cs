using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.RowStage;

/// <summary>Figures below the closing lines.</summary>
internal sealed class RowAfterFooter() : Check("row-after-footer", Stage.Row)
{
    private static readonly RowAfterFooter Check = new();

    internal static Finding At(Place place) => Check.Find(
        place,
        new BilingualText("na de voetregels van het bestand staan weer cijfers", "figures stand after the closing lines of the file"),
        new BilingualText("alle cijfers boven de voetregels", "all figures above the closing lines"),
        new BilingualText("Zet alle cijfers bij elkaar, boven de voetregels.", "Put all figures together, above the closing lines."));
}
