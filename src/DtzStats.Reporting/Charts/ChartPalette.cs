namespace DtzStats.Reporting.Charts;

/// <summary>
/// The colours of all charts, as "#RRGGBB". Line colours keep to Okabe and Ito's order of hues, darkened until a text
/// in them is legible on white (4.5:1 or more); a dash and a marker beside each colour tell lines apart in grey too.
/// </summary>
public static class ChartPalette
{
    public const string Ink = "#1A1A1A";

    public const string Muted = "#595959";

    /// <summary>Axes, year marks, leader lines and breaks.</summary>
    public const string Axis = "#767676";

    public const string Grid = "#E2E2E2";

    public const string Paper = "#FFFFFF";

    public const string Bar = "#0072B2";

    /// <summary>Bars below zero.</summary>
    public const string NegativeBar = "#C8742F";

    /// <summary>Background, border and text of what must be told of the figures.</summary>
    public const string MarkPaper = "#FFF4D6";

    public const string MarkBorder = "#B38600";

    public const string MarkInk = "#5C4300";

    /// <summary>Six colours of lines; a seventh line begins anew.</summary>
    public static IReadOnlyList<string> Lines { get; } = ["#0072B2", "#C04A00", "#00573F", "#B0306F", "#5A3A00", "#1C1C4C"];
}
