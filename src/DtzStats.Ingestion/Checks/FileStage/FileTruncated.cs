using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.FileStage;

/// <summary>The last line breaks off.</summary>
internal sealed class FileTruncated() : Check("file-truncated", Stage.File)
{
    private static readonly FileTruncated Check = new();

    internal static Finding At(Place place, int found, int expected) => Check.Find(
        place,
        new BilingualText($"de laatste regel houdt op na {Number(found)} van {Number(expected)} velden, zonder regeleinde", $"the last line ends after {Number(found)} of {Number(expected)} fields, without a line end"),
        new BilingualText("een hele laatste regel", "a whole last line"),
        new BilingualText("Het bestand is afgekapt: download of kopieer het opnieuw.", "The file was cut off: download or copy it again."));
}
