namespace DtzStats.Web.Figures;

/// <summary>How a figure is drawn.</summary>
public enum FigureForm
{
    Line = 0,

    /// <summary>Bars of the last year.</summary>
    Bar = 1,

    /// <summary>Bars of what changed since the base year.</summary>
    Change = 2,

    /// <summary>The growth since the base year, by municipality.</summary>
    Map = 3,

    /// <summary>Small charts, one a line, as indexes.</summary>
    Panels = 4,

    /// <summary>The base year and the last one.</summary>
    Slope = 5,

    /// <summary>No chart.</summary>
    Table = 6,
}
