using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.FileStage;

/// <summary>Bytes that no text has: a PDF, a picture, an old workbook.</summary>
internal sealed class FileNotText() : Check("file-not-text", Stage.File)
{
    private static readonly FileNotText Check = new();

    internal static Finding At(string file) => Check.Find(
        new Place(file),
        new BilingualText("dit is geen tekst maar een binair bestand", "this is no text but a binary file"),
        new BilingualText("een CSV-bestand, een xlsx-werkblad, of een zip of gzip daarvan", "a CSV file, an xlsx sheet, or a zip or gzip of one"),
        new BilingualText("Bewaar het als CSV of xlsx, of haal het uit de levering.", "Save it as CSV or xlsx, or take it out of the delivery."));
}
