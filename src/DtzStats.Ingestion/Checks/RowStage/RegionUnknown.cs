using DtzStats.Core.Languages;
using DtzStats.Core.Regions;

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

    /// <summary>A name that several regions bear.</summary>
    internal static Finding Between(Place place, string found, IReadOnlyList<Region> regions) => Check.Find(
        place,
        new BilingualText($"{Quoted(found)} kan zijn: {Named(regions, Language.Dutch)}", $"{Quoted(found)} can be: {Named(regions, Language.English)}"),
        new BilingualText("een naam of code van één gebied", "a name or code of one region"),
        new BilingualText(
            "Zet de code erbij, schrijf \"(gemeente)\" of \"(PV)\" achter de naam, of noem de kolom Gemeente, Provincie of COROP.",
            "Put the code beside it, write \"(gemeente)\" or \"(PV)\" behind the name, or call the column Gemeente, Provincie or COROP."));

    private static string Named(IReadOnlyList<Region> regions, Language language) =>
        string.Join(", ", regions.Take(4).Select(r => $"{r.Name.In(language)} ({r.Code})"));
}
