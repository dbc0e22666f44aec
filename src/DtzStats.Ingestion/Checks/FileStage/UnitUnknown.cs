using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.FileStage;

/// <summary>Figures of which nobody can say whether they are counts, thousands, or something else.</summary>
internal sealed class UnitUnknown() : Check("unit-unknown", Stage.File)
{
    private static readonly UnitUnknown Check = new();

    internal static Finding At(Place place, string unit) => Of(place, Other(unit));

    /// <summary>Why a column is left out, too, where others are loaded.</summary>
    internal static BilingualText Other(string unit) =>
        new($"de eenheid {Quoted(unit)} is geen eenheid van deze grootheid", $"the unit {Quoted(unit)} is no unit of this measure");

    /// <summary>Nothing says in which unit the figures are.</summary>
    internal static Finding None(Place place) => Of(place, new BilingualText(
        "niets zegt of deze cijfers aantallen of duizendtallen zijn", "nothing says whether these figures are counts or thousands"));

    private static Finding Of(Place place, BilingualText found) => Check.Find(
        place,
        found,
        new BilingualText("aantallen of duizendtallen, met de eenheid erbij", "counts or thousands, with the unit beside them"),
        new BilingualText(
            "Leg de metadata van de tabel ernaast, of beschrijf hem in source.json (\"scale\") of een mapping (docs/mapping.md).",
            "Put the metadata of the table beside it, or describe it in source.json (\"scale\") or a mapping (docs/mapping.md)."));
}
