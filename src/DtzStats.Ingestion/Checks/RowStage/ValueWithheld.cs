using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.RowStage;

/// <summary>A value that its row calls confidential: what is not in the database cannot get out of it.</summary>
internal sealed class ValueWithheld() : Check("value-withheld", Stage.Row, Severity.Warn)
{
    private static readonly ValueWithheld Check = new();

    internal static Finding At(Place place) => Check.Find(
        place,
        new BilingualText("deze waarde is volgens de status geheim (C) en wordt niet geladen", "this value is confidential (C) by its status and is not loaded"),
        new BilingualText("x in plaats van een geheime waarde", "x in place of a confidential value"),
        new BilingualText("U hoeft niets te doen: de cel is als geheim geladen, zonder waarde.", "There is nothing to do: the cell is loaded as confidential, without a value."));
}
