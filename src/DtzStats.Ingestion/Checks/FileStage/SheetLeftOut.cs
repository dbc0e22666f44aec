using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.FileStage;

/// <summary>A workbook has more than one sheet with rows, of which one is read.</summary>
internal sealed class SheetLeftOut() : Check("sheet-left-out", Stage.File, Severity.Warn)
{
    private static readonly SheetLeftOut Check = new();

    internal static Finding At(string file, string read, IReadOnlyList<string> leftOut) => Check.Find(
        new Place(file),
        new BilingualText($"alleen het werkblad {Quoted(read)} wordt gelezen; niet geladen: {Listed(leftOut)}", $"only the sheet {Quoted(read)} is read; not loaded: {Listed(leftOut)}"),
        new BilingualText("een werkmap met één werkblad met cijfers", "a workbook with one sheet of figures"),
        new BilingualText("Bewaar elk ander werkblad met cijfers als een eigen bestand.", "Save every other sheet with figures as a file of its own."));
}
