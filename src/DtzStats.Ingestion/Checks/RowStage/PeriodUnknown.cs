using DtzStats.Core.Languages;
using DtzStats.Core.Periods;

namespace DtzStats.Ingestion.Checks.RowStage;

/// <summary>A period that is no year, or one that has yet to come.</summary>
internal sealed class PeriodUnknown() : Check("period-unknown", Stage.Row)
{
    private static readonly PeriodUnknown Check = new();

    internal static Finding At(Place place, string found) => Check.Find(
        place,
        new BilingualText($"{Quoted(found)} is geen jaar", $"{Quoted(found)} is no year"),
        new BilingualText("een jaar als 2016 of 2016JJ00", "a year as 2016 or 2016JJ00"),
        new BilingualText("Schrijf een jaar als 2016 of 2016JJ00.", "Write a year as 2016 or 2016JJ00."));

    /// <param name="place">The first row with that year.</param>
    internal static Finding Future(Place place, Period year, int rows, int latest) => Check.Find(
        place,
        new BilingualText(
            $"{year} moet nog komen ({Number(rows)} {(rows == 1 ? "regel" : "regels")}, te beginnen met deze)",
            $"{year} has yet to come ({Number(rows)} {(rows == 1 ? "row" : "rows")}, this one the first)"),
        new BilingualText($"een jaar tot en met {Number(latest)}", $"a year up to and including {Number(latest)}"),
        new BilingualText("Verbeter het jaar: er wordt geteld, en niets voorspeld.", "Mend the year: what is here is counted, and nothing is forecast."),
        subject: new Subject(Year: year.Year));
}
