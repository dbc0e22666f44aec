using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.RowStage;

/// <summary>The same cell twice in one delivery: told where both say the same, refused where they do not.</summary>
internal sealed class RowTwice() : Check("row-twice", Stage.Row)
{
    private static readonly RowTwice Check = new();

    internal static Finding At(Place place, string first, bool sameValue) => Check.Find(
        place,
        new BilingualText(
            $"dezelfde cel staat ook in {first} met {(sameValue ? "dezelfde" : "een andere")} waarde",
            $"the same cell stands in {first} too, with {(sameValue ? "the same" : "another")} value"),
        new BilingualText("elke cel één keer", "each cell once"),
        new BilingualText("Laat er één staan.", "Keep one of them."),
        sameValue ? Severity.Warn : Severity.Fail);
}
