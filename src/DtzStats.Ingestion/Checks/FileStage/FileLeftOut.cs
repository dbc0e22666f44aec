using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.FileStage;

/// <summary>A file beside the figures that is to be read by people: a readme, a PDF.</summary>
internal sealed class FileLeftOut() : Check("file-left-out", Stage.File, Severity.Warn)
{
    private static readonly FileLeftOut Check = new();

    internal static Finding At(string file) => Check.Find(
        new Place(file),
        new BilingualText("dit bestand is geen tabel en wordt niet geladen", "this file is no table and is not loaded"),
        new BilingualText("bestanden met cijfers", "files with figures"),
        new BilingualText("Staan er toch cijfers in, lever die dan als CSV of Excel.", "If there are figures in it after all, deliver those as CSV or Excel."));

    /// <summary>Those that lie in a folder beside tables, as one: a folder can be full of pictures.</summary>
    internal static Finding At(IReadOnlyList<string> files) => files.Count == 1 ? At(files[0]) : At(files[0]) with
    {
        Found = new BilingualText(
            $"{Number(files.Count)} bestanden zijn geen tabel en worden niet geladen: {Listed(files)}",
            $"{Number(files.Count)} files are no table and are not loaded: {Listed(files)}"),
    };
}
