using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.FileStage;

/// <summary>The last line has no line end where it might go on.</summary>
internal sealed class LastLineOpen() : Check("last-line-open", Stage.File, Severity.Warn)
{
    private static readonly LastLineOpen Check = new();

    internal static Finding At(Place place, string found) => Check.Find(
        place,
        new BilingualText($"de laatste regel heeft geen regeleinde; het laatste veld is {Quoted(found)}", $"the last line has no line end; its last field is {Quoted(found)}"),
        new BilingualText("een regeleinde na de laatste regel", "a line end after the last line"),
        new BilingualText("Kijk of het laatste cijfer heel is.", "See whether the last figure is whole."));
}
