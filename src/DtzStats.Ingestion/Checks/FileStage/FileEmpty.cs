using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.FileStage;

/// <summary>The file has no bytes.</summary>
internal sealed class FileEmpty() : Check("file-empty", Stage.File)
{
    private static readonly FileEmpty Check = new();

    internal static Finding At(string file) => Check.Find(
        new Place(file),
        new BilingualText("het bestand is leeg", "the file is empty"),
        new BilingualText("een tabel met cijfers", "a table with figures"),
        new BilingualText("Download of exporteer het opnieuw.", "Download or export it again."));
}
