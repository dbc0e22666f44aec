using System.Globalization;
using DtzStats.Core.Languages;
using DtzStats.Storage.Cells;

namespace DtzStats.Ingestion.Checks.RowStage;

/// <summary>The same cell twice in one delivery: told where both say the same, refused where they do not.</summary>
internal sealed class RowTwice() : Check("row-twice", Stage.Row)
{
    private static readonly RowTwice Check = new();

    /// <summary>Of the row of an establishment.</summary>
    /// <param name="first">Where the first stands: "a.csv:21".</param>
    internal static Finding At(Place place, string first, bool sameValue) => At(
        place,
        sameValue,
        new BilingualText(
            $"dezelfde cel staat ook in {first} met {(sameValue ? "dezelfde" : "een andere")} waarde",
            $"the same cell stands in {first} too, with {(sameValue ? "the same" : "another")} value"));

    /// <summary>Of one figure, with what each of the two says.</summary>
    internal static Finding At(Place place, string first, CodedObservation before, CodedObservation again)
    {
        var (was, now) = (ValueOf(before), ValueOf(again));
        return At(place, before.SaysTheSameAs(again), (before.SaysTheSameAs(again), before.Number == again.Number) switch
        {
            (true, _) => new BilingualText($"dezelfde cel staat ook in {first} met dezelfde waarde ({was.Dutch})", $"the same cell stands in {first} too, with the same value ({was.English})"),
            (_, true) => new BilingualText(
                $"dezelfde cel staat ook in {first} met dezelfde waarde ({was.Dutch}) maar een andere status", $"the same cell stands in {first} too, with the same value ({was.English}) but another status"),
            _ => new BilingualText(
                $"dezelfde cel staat ook in {first} met een andere waarde: daar {was.Dutch}, hier {now.Dutch}", $"the same cell stands in {first} too, with another value: {was.English} there, {now.English} here"),
        });
    }

    private static BilingualText ValueOf(CodedObservation cell) => cell.Number is { } number
        ? new BilingualText(number.ToString(CultureInfo.InvariantCulture), number.ToString(CultureInfo.InvariantCulture)) : new BilingualText("geen waarde", "no value");

    private static Finding At(Place place, bool sameValue, BilingualText found) => Check.Find(
        place,
        found,
        new BilingualText("elke cel één keer", "each cell once"),
        new BilingualText("Laat er één staan.", "Keep one of them."),
        sameValue ? Severity.Warn : Severity.Fail);
}
