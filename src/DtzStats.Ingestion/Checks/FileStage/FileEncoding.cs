using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.FileStage;

/// <summary>Letters that cannot be told: two encodings in one file, UTF-16, or signs that were lost earlier.</summary>
internal sealed class FileEncoding() : Check("file-encoding", Stage.File)
{
    private static readonly FileEncoding Check = new();

    internal static Finding At(string file, BilingualText found) => Check.Find(
        new Place(file),
        found,
        new BilingualText("UTF-8, of overal Latin-1 (Windows-1252)", "UTF-8, or Latin-1 (Windows-1252) throughout"),
        new BilingualText("Exporteer het opnieuw als UTF-8.", "Export it again as UTF-8."));
}
