using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.RowStage;

/// <summary>More or fewer fields than there are headings.</summary>
internal sealed class FieldCount() : Check("field-count", Stage.Row)
{
    private static readonly FieldCount Check = new();

    internal static Finding At(Place place, int found, int expected) => Check.Find(
        place,
        new BilingualText($"{Number(found)} velden", $"{Number(found)} fields"),
        new BilingualText($"{Number(expected)} velden, zoals in de kopregel", $"{Number(expected)} fields, as in the header"),
        new BilingualText("Ontbreekt er een scheidingsteken, of een aanhalingsteken?", "Is a delimiter missing, or a quote?"));
}
