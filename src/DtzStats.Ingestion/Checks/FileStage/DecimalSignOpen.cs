using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.FileStage;

/// <summary>A number that can be a thousand or a fraction, and nothing in the file settles which.</summary>
internal sealed class DecimalSignOpen() : Check("decimal-sign", Stage.File)
{
    internal const string CodeOfCheck = "decimal-sign";

    private static readonly DecimalSignOpen Check = new();

    internal static Finding At(Place place, string found, BilingualText readings) => Check.Find(
        place,
        new BilingualText($"{Quoted(found)} {readings.Dutch}", $"{Quoted(found)} {readings.English}"),
        new BilingualText("cellen, totalen of een eerdere uitgave waaruit het blijkt, of een opgegeven decimaalteken", "cells, totals or an earlier vintage that settle it, or a decimal sign that is declared"),
        new BilingualText(
            "Zeg welk teken voor decimalen staat (--decimal-sign point of comma, of \"decimalSign\" in source.json), of schrijf hele getallen zonder punt of komma.",
            "Say which sign stands before decimals (--decimal-sign point or comma, or \"decimalSign\" in source.json), or write whole numbers without point or comma."));
}
