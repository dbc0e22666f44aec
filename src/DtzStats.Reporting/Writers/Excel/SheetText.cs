using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions.Tables;

namespace DtzStats.Reporting.Writers.Excel;

/// <summary>The workbook's own words; all others come with the edition.</summary>
internal static class SheetText
{
    internal static BilingualText Unit { get; } = new("Eenheid", "Unit");

    internal static BilingualText Sheet { get; } = new("Blad", "Sheet");

    internal static BilingualText Table { get; } = new("Tabel", "Table");

    internal static BilingualText Section { get; } = new("Onderdeel", "Section");

    internal static BilingualText ItalicIsProvisional { get; } = new("Cursief: voorlopig", "Italic: provisional");

    internal static BilingualText UnitOf(NumberKind kind) => kind switch
    {
        NumberKind.Count => new("aantal", "number"),
        NumberKind.Change => new("verschil in aantal", "difference in number"),
        NumberKind.PercentChange => new("verschil in %", "difference in %"),
        NumberKind.Share => new("% van het geheel", "% of the whole"),
        NumberKind.Index => new("basisjaar = 100", "base year = 100"),
        NumberKind.Quotient => new("verhouding", "ratio"),
        NumberKind.Coefficient => new("co\u00ebffici\u00ebnt", "coefficient"),
        NumberKind.Points => new("procentpunt", "percentage points"),
        NumberKind.Mean => new("gemiddelde", "mean"),
        _ => new("", ""),
    };
}
