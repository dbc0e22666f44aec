using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.FileStage;

/// <summary>A source.json that cannot be read.</summary>
internal sealed class SourceDescriptionWrong() : Check("source-json", Stage.File)
{
    private static readonly SourceDescriptionWrong Check = new();

    internal static Finding At(string file, BilingualText reason) => Check.Find(
        new Place(file),
        new BilingualText($"klopt niet: {reason.Dutch}", $"is wrong: {reason.English}"),
        new BilingualText("alle sleutels van docs/source-json.md en geen andere", "all keys of docs/source-json.md and no other"),
        new BilingualText("Verbeter het bestand; zie docs/source-json.md.", "Mend the file; see docs/source-json.md."));
}
