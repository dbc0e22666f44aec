using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.RowStage;

/// <summary>Code and name of two regions.</summary>
internal sealed class RegionMismatch() : Check("region-mismatch", Stage.Row)
{
    private static readonly RegionMismatch Check = new();

    internal static Finding At(Place place, string code, string name) => Check.Find(
        place,
        new BilingualText($"code {Quoted(code)} en naam {Quoted(name)} zijn niet hetzelfde gebied", $"code {Quoted(code)} and name {Quoted(name)} are not the same region"),
        new BilingualText("code en naam van één gebied", "code and name of one region"),
        new BilingualText("Verbeter de code of de naam.", "Mend the code or the name."));
}
