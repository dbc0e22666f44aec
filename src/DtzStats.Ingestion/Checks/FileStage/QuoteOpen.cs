using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.FileStage;

/// <summary>A quote that is opened and never closed.</summary>
internal sealed class QuoteOpen() : Check("quote-open", Stage.File)
{
    private static readonly QuoteOpen Check = new();

    internal static Finding At(Place place) => Check.Find(
        place,
        new BilingualText("hier begint een aanhalingsteken dat nooit sluit", "a quote begins here that is never closed"),
        new BilingualText("een tweede aanhalingsteken aan het eind van het veld", "a second quote at the end of the field"),
        new BilingualText("Sluit het aanhalingsteken, of haal het weg.", "Close the quote, or remove it."));
}
