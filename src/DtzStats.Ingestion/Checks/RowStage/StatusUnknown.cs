using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.RowStage;

/// <summary>A status that is none.</summary>
internal sealed class StatusUnknown() : Check("status-unknown", Stage.Row)
{
    private static readonly StatusUnknown Check = new();

    internal static Finding At(Place place, string found) => Check.Find(
        place,
        new BilingualText($"onbekende status {Quoted(found)}", $"unknown status {Quoted(found)}"),
        new BilingualText("A (definitief), P (voorlopig), E (geschat), C (geheim), M (ontbreekt) of niets", "A (final), P (provisional), E (estimated), C (confidential), M (missing) or nothing"),
        new BilingualText("Gebruik A, P, E, C, M of niets.", "Use A, P, E, C, M or nothing."));
}
