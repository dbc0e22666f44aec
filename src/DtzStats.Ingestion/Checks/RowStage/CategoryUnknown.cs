using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.RowStage;

/// <summary>An industry that no code or title stands for.</summary>
internal sealed class CategoryUnknown() : Check("category-unknown", Stage.Row)
{
    private static readonly CategoryUnknown Check = new();

    internal static Finding At(Place place, string found, string? suggestion) => Check.Find(
        place,
        new BilingualText($"onbekende bedrijfstak {Quoted(found)}", $"unknown industry {Quoted(found)}"),
        new BilingualText("een SBI-code of -titel: A-U, een sectie (C) of een afdeling (25)", "an SBI code or title: A-U, a section (C) or a division (25)"),
        Meant(suggestion, new BilingualText("Gebruik een SBI-code: A-U, een sectie (C) of een afdeling (25).", "Use an SBI code: A-U, a section (C) or a division (25).")));
}
