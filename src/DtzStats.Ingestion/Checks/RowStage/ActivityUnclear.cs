using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.RowStage;

/// <summary>An activity of an establishment that does not tell its division or section for certain.</summary>
internal sealed class ActivityUnclear() : Check("activity-unclear", Stage.Row)
{
    private static readonly ActivityUnclear Check = new();

    internal static Finding At(Place place, string found, BilingualText why) => Check.Find(
        place,
        new BilingualText($"activiteit {Quoted(found)} {why.Dutch}", $"activity {Quoted(found)} {why.English}"),
        new BilingualText("een sectie (C), een afdeling (25) of een SBI-code van vier of vijf cijfers, met de nul vooraan (0111)", "a section (C), a division (25) or an SBI code of four or five digits, with the zero in front (0111)"),
        new BilingualText("Geef elke vestiging haar eigen code, en lever de kolom als tekst, zodat een rekenblad geen nullen weghaalt.", "Give each establishment its own code, and deliver the column as text, so that a spreadsheet removes no zeros."));
}
