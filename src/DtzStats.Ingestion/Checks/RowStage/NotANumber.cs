using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.RowStage;

/// <summary>Text where a figure belongs.</summary>
internal sealed class NotANumber() : Check("not-a-number", Stage.Row)
{
    private static readonly NotANumber Check = new();

    internal static Finding At(Place place, string found) => Check.Find(
        place,
        new BilingualText($"{Quoted(found)} is geen getal", $"{Quoted(found)} is no number"),
        new BilingualText("een getal, of een teken van het CBS: . x -", "a number, or one of the marks of CBS: . x -"),
        new BilingualText("Schrijf een getal, of een teken van het CBS: . x -", "Write a number, or one of the marks of CBS: . x -"));
}
