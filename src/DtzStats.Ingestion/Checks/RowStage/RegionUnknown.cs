using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.RowStage;

/// <summary>A region that no code or name stands for.</summary>
internal sealed class RegionUnknown() : Check("region-unknown", Stage.Row)
{
    private static readonly RegionUnknown Check = new();

    internal static Finding At(Place place, string found, string? suggestion) => Check.Find(
        place,
        new BilingualText($"onbekend gebied {Quoted(found)}", $"unknown region {Quoted(found)}"),
        new BilingualText("een CBS-code (GM0114) of de naam van een gemeente", "a CBS code (GM0114) or the name of a municipality"),
        Meant(suggestion, new BilingualText("Gebruik een CBS-code (GM0114) of een gemeentenaam.", "Use a CBS code (GM0114) or the name of a municipality.")));
}
