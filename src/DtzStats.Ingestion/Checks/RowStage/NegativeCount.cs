using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.RowStage;

/// <summary>A count below zero.</summary>
internal sealed class NegativeCount() : Check("negative-count", Stage.Row)
{
    private static readonly NegativeCount Check = new();

    internal static Finding At(Place place, string found) => Check.Find(
        place,
        new BilingualText($"{Quoted(found)} is negatief", $"{Quoted(found)} is negative"),
        new BilingualText("een aantal: nul of meer", "a count: zero or more"),
        new BilingualText("Verbeter het getal.", "Mend the number."));
}
