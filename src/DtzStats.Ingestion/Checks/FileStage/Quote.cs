using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.FileStage;

/// <summary>A quote in the middle of a field.</summary>
internal sealed class Quote() : Check("quote", Stage.File)
{
    private static readonly Quote Check = new();

    internal static Finding At(Place place) => Check.Find(
        place,
        new BilingualText("een aanhalingsteken staat midden in een veld", "a quote stands in the middle of a field"),
        new BilingualText("aanhalingstekens om het hele veld, en dubbel daarbinnen", "quotes around the whole field, and doubled inside it"),
        new BilingualText("Zet het hele veld tussen aanhalingstekens en verdubbel die daarbinnen.", "Quote the whole field and double the quotes inside it."));
}
