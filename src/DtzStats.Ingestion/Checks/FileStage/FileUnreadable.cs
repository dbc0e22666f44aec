using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.FileStage;

/// <summary>The file is absent, may not be read, or is damaged.</summary>
internal sealed class FileUnreadable() : Check("file-unreadable", Stage.File)
{
    private static readonly FileUnreadable Check = new();

    internal static Finding At(string file, BilingualText reason) => Check.Find(
        new Place(file),
        new BilingualText($"kan niet worden gelezen: {reason.Dutch}", $"cannot be read: {reason.English}"),
        new BilingualText("een bestand dat er is en dat u mag lezen", "a file that is there and that you may read"),
        new BilingualText("Controleer of het bestand bestaat, heel is en of u het mag lezen.", "Check that the file exists, is whole, and that you may read it."));
}
