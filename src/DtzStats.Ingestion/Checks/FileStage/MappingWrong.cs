using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.FileStage;

/// <summary>A mapping that cannot be read, or that does not fit the file.</summary>
internal sealed class MappingWrong() : Check("mapping", Stage.File)
{
    private static readonly MappingWrong Check = new();

    internal static Finding At(string file, BilingualText reason) => Check.Find(
        new Place(file),
        new BilingualText($"de mapping klopt niet: {reason.Dutch}", $"the mapping is wrong: {reason.English}"),
        new BilingualText("een mapping zoals docs/mapping.md beschrijft", "a mapping as docs/mapping.md describes"),
        new BilingualText("Verbeter de mapping; zie docs/mapping.md.", "Mend the mapping; see docs/mapping.md."));
}
