using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.RowStage;

/// <summary>A period that is no year.</summary>
internal sealed class PeriodUnknown() : Check("period-unknown", Stage.Row)
{
    private static readonly PeriodUnknown Check = new();

    internal static Finding At(Place place, string found) => Check.Find(
        place,
        new BilingualText($"{Quoted(found)} is geen jaar", $"{Quoted(found)} is no year"),
        new BilingualText("een jaar als 2016 of 2016JJ00", "a year as 2016 or 2016JJ00"),
        new BilingualText("Schrijf een jaar als 2016 of 2016JJ00.", "Write a year as 2016 or 2016JJ00."));
}
