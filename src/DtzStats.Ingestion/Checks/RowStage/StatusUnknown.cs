using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.RowStage;

/// <summary>A status that is none.</summary>
internal sealed class StatusUnknown() : Check("status-unknown", Stage.Row)
{
    private static readonly StatusUnknown Check = new();

    internal static Finding At(Place place, string found) => Check.Find(
        place,
        new BilingualText($"onbekende status {Quoted(found)}", $"unknown status {Quoted(found)}"),
        new BilingualText("A (definitief), P (voorlopig), E (geschat) of niets", "A (final), P (provisional), E (estimated) or nothing"),
        new BilingualText("Gebruik A, P, E of niets.", "Use A, P, E or nothing."));
}
