using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.FileStage;

/// <summary>Nothing but a header.</summary>
internal sealed class FileWithoutRows() : Check("file-without-rows", Stage.File)
{
    private static readonly FileWithoutRows Check = new();

    internal static Finding At(string file) => Check.Find(
        new Place(file),
        new BilingualText("er staan geen regels met cijfers in", "there are no rows with figures in it"),
        new BilingualText("ten minste een regel met cijfers", "at least one row with figures"),
        new BilingualText("Exporteer het opnieuw, met de gebieden en jaren die u wilt.", "Export it again, with the regions and years that you want."));
}
