using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.RowStage;

/// <summary>A measure that is not known, or that the source does not have.</summary>
internal sealed class MeasureUnknown() : Check("measure-unknown", Stage.Row)
{
    private static readonly MeasureUnknown Check = new();

    internal static Finding At(Place place, string found, string? suggestion) => Check.Find(
        place,
        new BilingualText($"onbekende grootheid {Quoted(found)}", $"unknown measure {Quoted(found)}"),
        new BilingualText("een grootheid die in source.json staat", "a measure that source.json lists"),
        Meant(suggestion, new BilingualText("Gebruik een grootheid die in source.json staat, zoals jobs.", "Use a measure that source.json lists, such as jobs.")));
}
