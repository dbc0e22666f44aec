using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.FileStage;

/// <summary>A file that the source.json beside it does not name.</summary>
internal sealed class FileNotListed() : Check("file-not-listed", Stage.File)
{
    private static readonly FileNotListed Check = new();

    internal static Finding At(string file) => Check.Find(
        new Place(file),
        new BilingualText("staat niet in source.json", "is not listed in source.json"),
        new BilingualText("elk bestand van de levering in \"files\"", "each file of the delivery in \"files\""),
        new BilingualText("Voeg het toe aan \"files\" of zet het ergens anders.", "Add it to \"files\" or put it elsewhere."));
}
