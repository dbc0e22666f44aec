using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.FileStage;

/// <summary>Two columns for one thing.</summary>
internal sealed class ColumnTwice() : Check("column-twice", Stage.File)
{
    private static readonly ColumnTwice Check = new();

    internal static Finding At(Place place) => Check.Find(
        place,
        new BilingualText("deze kolom komt twee keer voor", "this column occurs twice"),
        new BilingualText("elke kolom één keer", "each column once"),
        new BilingualText("Laat er één staan.", "Keep one of them."));
}
