using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.FileStage;

/// <summary>A cell of a sheet has an error, or a formula of which no result was saved: not a figure that cannot occur, but one that is lost.</summary>
internal sealed class CellWithoutValue() : Check("cell-without-value", Stage.File)
{
    private static readonly CellWithoutValue Check = new();

    internal static Finding At(Place place, string text) => Check.Find(
        place,
        new BilingualText($"deze cel heeft geen waarde maar {Quoted(text)}", $"this cell has no value but {Quoted(text)}"),
        new BilingualText("een waarde, of een lege cel", "a value, or an empty cell"),
        new BilingualText("Herstel de formule, laat Excel het werkblad doorrekenen en bewaar het opnieuw.", "Mend the formula, let Excel recalculate the sheet, and save it again."));
}
