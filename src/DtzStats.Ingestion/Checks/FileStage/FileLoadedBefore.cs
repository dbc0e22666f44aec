using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.FileStage;

/// <summary>The same bytes were imported earlier.</summary>
internal sealed class FileLoadedBefore() : Check("file-loaded-before", Stage.File, Severity.Warn)
{
    private static readonly FileLoadedBefore Check = new();

    internal static Finding At(string file, string vintage) => Check.Find(
        new Place(file),
        new BilingualText($"is al geladen als uitgave {vintage}; er is niets veranderd", $"was loaded before as vintage {vintage}; nothing has changed"),
        new BilingualText("een bestand dat nog niet is geladen", "a file that was not loaded yet"),
        new BilingualText("U hoeft niets te doen.", "There is nothing to do."));
}
