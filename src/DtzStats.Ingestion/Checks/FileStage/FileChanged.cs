using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.FileStage;

/// <summary>Other bytes than source.json describes.</summary>
internal sealed class FileChanged() : Check("file-changed", Stage.File)
{
    private static readonly FileChanged Check = new();

    internal static Finding At(string file, string found, string expected) => Check.Find(
        new Place(file),
        new BilingualText($"sha256 is {found}", $"sha256 is {found}"),
        new BilingualText($"sha256 {expected}, zoals source.json het beschrijft", $"sha256 {expected}, as source.json describes it"),
        new BilingualText("Haal het oorspronkelijke bestand terug, of beschrijf het nieuwe als een nieuwe uitgave.", "Bring back the original file, or describe the new one as a new vintage."));
}
