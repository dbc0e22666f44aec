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

    /// <summary>A zip that nothing lies in.</summary>
    internal static Finding Archive(string file) => Check.Find(
        new Place(file),
        new BilingualText("de zip is leeg: er zit geen bestand in", "the zip is empty: there is no file in it"),
        new BilingualText("een zip met ten minste een tabel", "a zip with at least one table"),
        new BilingualText("Download de zip opnieuw, of pak de bestanden opnieuw in.", "Download the zip again, or pack the files again."));
}
