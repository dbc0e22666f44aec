using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.FileStage;

/// <summary>Nothing says which source the figures are of.</summary>
internal sealed class DatasetUnknown() : Check("dataset-unknown", Stage.File)
{
    private static readonly DatasetUnknown Check = new();

    internal static Finding At(string file) => Check.Find(
        new Place(file),
        new BilingualText("onbekend uit welke bron dit bestand komt", "it is not known which source this file comes from"),
        new BilingualText("een source.json ernaast, of --dataset BRON", "a source.json beside it, or --dataset DATASET"),
        new BilingualText("Zet er een source.json naast (docs/source-json.md), of noem de bron met --dataset.", "Put a source.json beside it (docs/source-json.md), or name the source by --dataset."));
}
