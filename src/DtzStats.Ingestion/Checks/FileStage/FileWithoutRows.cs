using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.FileStage;

/// <summary>Nothing but a header, or a folder without tables.</summary>
internal sealed class FileWithoutRows() : Check("file-without-rows", Stage.File)
{
    private static readonly FileWithoutRows Check = new();

    internal static Finding At(string file) => Check.Find(
        new Place(file),
        new BilingualText("er staan geen regels met cijfers in", "there are no rows with figures in it"),
        new BilingualText("ten minste een regel met cijfers", "at least one row with figures"),
        new BilingualText("Exporteer het opnieuw, met de gebieden en jaren die u wilt.", "Export it again, with the regions and years that you want."));

    /// <summary>A folder without a file that could hold figures.</summary>
    internal static Finding Folder(string path, bool isEmpty) => Check.Find(
        new Place(path),
        isEmpty ? new BilingualText("de map is leeg", "the folder is empty") : new BilingualText("in de map staat geen tabel", "there is no table in the folder"),
        new BilingualText("een map met ten minste een tabel (csv, tsv, txt, xlsx, zip, gz)", "a folder with at least one table (csv, tsv, txt, xlsx, zip, gz)"),
        new BilingualText("Zet de bestanden in de map, of noem een andere map.", "Put the files in the folder, or name another folder."));
}
