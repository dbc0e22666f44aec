using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.FileStage;

/// <summary>Tables of two sources in one delivery: they count in other ways, and one series has one dataset.</summary>
internal sealed class DatasetsMixed() : Check("datasets-mixed", Stage.File)
{
    private static readonly DatasetsMixed Check = new();

    internal static Finding At(string file, string found, string other) => Check.Find(
        new Place(file),
        new BilingualText($"deze tabel is van {Quoted(found)}, een andere in dezelfde levering van {Quoted(other)}", $"this table is of {Quoted(found)}, another in the same delivery of {Quoted(other)}"),
        new BilingualText("tabellen van één bron in een zip of map", "tables of one source in a zip or folder"),
        new BilingualText("Laad elke bron apart, of zeg in een source.json of met --dataset van welke bron alles is.", "Load each source by itself, or say by a source.json or --dataset which source all of it is of."));
}
