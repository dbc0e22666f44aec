using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.RowStage;

/// <summary>Text that a spreadsheet would run as a formula.</summary>
internal sealed class FormulaLike() : Check("formula-like", Stage.Row)
{
    private static readonly FormulaLike Check = new();

    internal static Finding At(Place place, string found) => Check.Find(
        place,
        new BilingualText($"{Quoted(found)} begint als een formule", $"{Quoted(found)} begins like a formula"),
        new BilingualText("een naam, code of getal", "a name, code or number"),
        new BilingualText("Plak in het werkblad de waarden in plaats van de formules, en exporteer opnieuw.", "Paste values instead of formulas in the sheet, and export again."));
}
