using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.FileStage;

/// <summary>A column that is known and not loaded.</summary>
internal sealed class ColumnLeftOut() : Check("column-left-out", Stage.File, Severity.Warn)
{
    private static readonly ColumnLeftOut Check = new();

    internal static Finding At(Place place, BilingualText why) => Check.Find(
        place,
        new BilingualText($"deze kolom wordt niet geladen: {why.Dutch}", $"this column is not loaded: {why.English}"),
        new BilingualText("alleen cijfers die de bron zelf telt", "only figures that the source itself counts"),
        new BilingualText("U hoeft niets te doen.", "There is nothing to do."));
}
