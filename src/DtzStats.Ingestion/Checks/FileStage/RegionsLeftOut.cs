using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.FileStage;

/// <summary>Rows on areas of a kind that is not kept: agglomerations, labour-market regions, remainders.</summary>
internal sealed class RegionsLeftOut() : Check("regions-left-out", Stage.File, Severity.Warn)
{
    private static readonly RegionsLeftOut Check = new();

    internal static Finding At(string file, int rows, IReadOnlyCollection<string> regions) => Check.Find(
        new Place(file),
        new BilingualText($"{Number(rows)} {(rows == 1 ? "regel" : "regels")} over gebieden van een soort die niet wordt bijgehouden ({Number(regions.Count)}) overgeslagen: {Listed([.. regions])}", $"{Number(rows)} {(rows == 1 ? "row" : "rows")} on regions of a kind that is not kept ({Number(regions.Count)}) left out: {Listed([.. regions])}"),
        new BilingualText("gemeenten, COROP-gebieden, provincies, landsdelen of Nederland", "municipalities, COROP areas, provinces, country parts or the Netherlands"),
        new BilingualText("U hoeft niets te doen.", "There is nothing to do."));
}
