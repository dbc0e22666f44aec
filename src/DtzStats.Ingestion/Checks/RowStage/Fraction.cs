using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.RowStage;

/// <summary>A fraction where a whole count belongs.</summary>
internal sealed class Fraction() : Check("fraction", Stage.Row)
{
    private static readonly Fraction Check = new();

    internal static Finding At(Place place, string found) => Check.Find(
        place,
        new BilingualText($"{Quoted(found)} is geen heel aantal", $"{Quoted(found)} is not a whole count"),
        new BilingualText("een heel getal, nadat de schaal is toegepast", "a whole number, once the scale is applied"),
        new BilingualText("Verbeter het getal, of de schaal in source.json.", "Mend the number, or the scale in source.json."));
}
