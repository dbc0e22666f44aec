using DtzStats.Core.Languages;

namespace DtzStats.Web.Figures;

/// <summary>How readers call the forms.</summary>
internal static class FormNames
{
    internal static IReadOnlyList<(FigureForm Form, BilingualText Name)> All { get; } =
    [
        (FigureForm.Line, new("lijnen", "lines")),
        (FigureForm.Bar, new("staven van het laatste jaar", "bars of the last year")),
        (FigureForm.Change, new("staven van de verandering", "bars of the change")),
        (FigureForm.Map, new("kaart van de groei", "map of the growth")),
        (FigureForm.Panels, new("kleine grafieken naast elkaar", "small charts beside each other")),
        (FigureForm.Slope, new("twee jaren naast elkaar", "two years beside each other")),
        (FigureForm.Table, new("tabel", "table")),
    ];
}
