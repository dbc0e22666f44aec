using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.RowStage;

/// <summary>More than anything here can be counted.</summary>
internal sealed class NumberTooLarge() : Check("number-too-large", Stage.Row)
{
    private static readonly NumberTooLarge Check = new();

    internal static Finding At(Place place, string found) => Check.Find(
        place,
        new BilingualText($"{Quoted(found)} is te groot voor een aantal", $"{Quoted(found)} is too large for a count"),
        new BilingualText("minder dan een biljoen", "less than a million million"),
        new BilingualText("Is er een code of datum in deze kolom gekomen?", "Has a code or date got into this column?"));
}
