using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.RowStage;

/// <summary>A status that says that there is no value, beside a value.</summary>
internal sealed class StatusMismatch() : Check("status-mismatch", Stage.Row)
{
    private static readonly StatusMismatch Check = new();

    internal static Finding At(Place place, string value) => Check.Find(
        place,
        new BilingualText($"status M (ontbreekt) naast de waarde {Quoted(value)}", $"status M (missing) beside the value {Quoted(value)}"),
        new BilingualText("een waarde, of status M met . of niets", "a value, or status M with . or nothing"),
        new BilingualText("Vraag de bron welke van de twee klopt, en haal de andere weg.", "Ask the source which of the two holds, and remove the other."));
}
